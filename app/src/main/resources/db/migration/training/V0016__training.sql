-- Who has been checked on an edition of the policy. A pass is never changed or taken away: nobody may.
create schema training;
comment on schema training is 'Who knows what an edition of a school''s policy asks of them';

create table training.answer (
  school_id uuid not null,
  edition uuid not null,
  person_id uuid not null,
  question text not null check (question ~ '\S'),
  tries integer not null check (tries > 0),
  answered_right timestamptz,
  primary key (school_id, edition, person_id, question),
  foreign key (school_id, person_id) references people.person
);
comment on table training.answer is 'How somebody stands with a question of the check; what they answered is not kept';
comment on column training.answer.school_id is 'Whose policy';
comment on column training.answer.edition is 'The edition, as whoever published it names it';
comment on column training.answer.person_id is 'Who was asked';
comment on column training.answer.question is 'The question: a clause and the number of the norm in it';
comment on column training.answer.tries is 'How often they answered';
comment on column training.answer.answered_right is 'When they answered right; null while they have not';

create table training.pass (
  school_id uuid not null,
  edition uuid not null,
  person_id uuid not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  asked integer not null check (asked > 0),
  at_once integer not null check (at_once between 0 and asked),
  passed timestamptz not null,
  primary key (school_id, edition, person_id),
  foreign key (school_id, person_id) references people.person
);
comment on table training.pass is 'That somebody has passed the check of an edition';
comment on column training.pass.school_id is 'Whose policy';
comment on column training.pass.edition is 'The edition, as whoever published it names it';
comment on column training.pass.person_id is 'Who has passed';
comment on column training.pass.hash is 'SHA-256 of the edition';
comment on column training.pass.asked is 'How many questions there were';
comment on column training.pass.at_once is 'How many were answered right the first time';
comment on column training.pass.passed is 'When the last was answered right: the time of the server';

create table training.rule (
  school_id uuid primary key references schools.school,
  before_signing boolean not null
);
comment on table training.rule is 'What a school wants of the check';
comment on column training.rule.school_id is 'Which school';
comment on column training.rule.before_signing is 'Whether it is to be passed before anybody signs';

alter table training.answer enable row level security;
alter table training.answer force row level security;
create policy one_school on training.answer
  using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);
alter table training.pass enable row level security;
alter table training.pass force row level security;
create policy one_school on training.pass
  using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);
alter table training.rule enable row level security;
alter table training.rule force row level security;
create policy one_school on training.rule
  using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);

grant usage on schema training to gatehouse_app;
grant select, insert, update on training.answer to gatehouse_app;
grant select, insert on training.pass to gatehouse_app;
grant select, insert, update on training.rule to gatehouse_app;
