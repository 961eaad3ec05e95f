-- Who reads and signs an edition of the policy, and who has. A signature that was given is never changed or taken
-- away: the row policy refuses it.
create schema signing;
comment on schema signing is 'Who reads and signs an edition of a school''s policy, and who has';

create table signing.round (
  school_id uuid not null references schools.school,
  edition uuid not null,
  cohort text not null check (cohort in ('staff', 'supply', 'volunteers', 'governors', 'pupils', 'parents')),
  number integer not null check (number > 0),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  days integer not null check (days > 0),
  opened timestamptz not null,
  primary key (school_id, edition, cohort)
);
comment on table signing.round is 'That a group of people is asked to read and sign an edition';
comment on column signing.round.school_id is 'Whose policy';
comment on column signing.round.edition is 'The edition, as whoever published it names it';
comment on column signing.round.cohort is 'The group';
comment on column signing.round.number is 'The edition''s number at this school';
comment on column signing.round.hash is 'SHA-256 of the edition';
comment on column signing.round.days is 'Within how many school days each of them signs';
comment on column signing.round.opened is 'When they were first asked';

create table signing.signature (
  school_id uuid not null,
  edition uuid not null,
  person_id uuid not null,
  cohorts text[] not null check (cardinality(cohorts) > 0),
  clause text,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  turn integer not null check (turn > 0),
  asked timestamptz not null,
  chased date,
  state text not null check (state in ('asked', 'signed', 'refused', 'released')),
  ended timestamptz,
  manner text check (manner in ('typed', 'paper', 'carried')),
  typed_name text check (typed_name ~ '\S'),
  signed_on date,
  keyed_in_by uuid,
  carried_from uuid,
  words text check (words ~ '\S'),
  version integer not null default 0,
  primary key (school_id, edition, person_id),
  foreign key (school_id, person_id) references people.person,
  foreign key (school_id, keyed_in_by) references people.person,
  check ((state = 'asked') = (ended is null)),
  check ((state = 'signed') = (manner is not null)),
  check ((manner is not distinct from 'typed') = (typed_name is not null)),
  check ((manner is not distinct from 'paper') = (signed_on is not null)),
  check ((manner is not distinct from 'paper') = (keyed_in_by is not null)),
  check ((manner is not distinct from 'carried') = (carried_from is not null)),
  check (state not in ('refused', 'released') or words is not null)
);
create index signature_by_person on signing.signature (school_id, person_id);
comment on table signing.signature is 'That somebody is asked to sign an edition, and what came of it: at most one of each person and edition';
comment on column signing.signature.school_id is 'Whose policy';
comment on column signing.signature.edition is 'The edition, as whoever published it names it';
comment on column signing.signature.person_id is 'Who is asked';
comment on column signing.signature.cohorts is 'What they are at the school: the groups with which they are asked';
comment on column signing.signature.clause is 'The clause under which they are asked, if one says so';
comment on column signing.signature.hash is 'SHA-256 of the edition';
comment on column signing.signature.turn is 'How often they have been asked: again after they have come back';
comment on column signing.signature.asked is 'When they were asked';
comment on column signing.signature.chased is 'The day on which they were last reminded by hand';
comment on column signing.signature.state is 'What came of it';
comment on column signing.signature.ended is 'When they signed or refused, or were asked no longer: the time of the server';
comment on column signing.signature.manner is 'How it was signed: typed by themselves, on paper, or carried over from the edition before';
comment on column signing.signature.typed_name is 'Their name as they typed it';
comment on column signing.signature.signed_on is 'The date on the paper';
comment on column signing.signature.keyed_in_by is 'Who keyed the paper in';
comment on column signing.signature.carried_from is 'The edition that they signed, from which nothing has changed for them';
comment on column signing.signature.words is 'Why they refuse, why they are asked no longer, or a note about the paper';
comment on column signing.signature.version is 'Counts changes, so that none is lost';

alter table signing.round enable row level security;
alter table signing.round force row level security;
create policy one_school on signing.round
  using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);
alter table signing.signature enable row level security;
alter table signing.signature force row level security;
create policy one_school on signing.signature
  using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);
create policy signed_stays on signing.signature as restrictive for update
  using (state <> 'signed')
  with check (true);

grant usage on schema signing to gatehouse_app;
grant select, insert on signing.round to gatehouse_app;
grant select, insert, update on signing.signature to gatehouse_app;
