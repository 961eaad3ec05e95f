-- A school's policy from draft to published. What is published is never changed or taken away: the
-- row policies refuse it.
create schema adoption;
comment on schema adoption is 'How a school makes a policy its own, and every edition that it has had';

create table adoption.texts (
  digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
  packed bytea not null
);
comment on table adoption.texts is 'The texts that editions are made from, kept word for word; no school''s own, and shared between those that adopt the same';
comment on column adoption.texts.digest is 'SHA-256 over paths and texts, checked whenever they are read';
comment on column adoption.texts.packed is 'Path to text as JSON, compressed with gzip';

create table adoption.adoption (
  school_id uuid not null,
  id uuid not null,
  number integer not null check (number > 0),
  version integer not null default 0,
  state text not null check (state in ('draft', 'consulting', 'reviewed', 'ratified', 'published', 'discarded')),
  pack text not null check (pack ~ '^[a-z0-9-]+$'),
  texts text not null references adoption.texts,
  tailoring text not null,
  author_id uuid not null,
  begun timestamptz not null,
  asked text[],
  opened timestamptz,
  closes date,
  reviewed_by uuid,
  reviewed timestamptz,
  body text check (body ~ '\S'),
  decided date,
  minute text check (minute ~ '\S'),
  present integer check (present > 0),
  members integer check (members >= present),
  delegate text check (delegate ~ '\S'),
  delegation text check (delegation ~ '\S'),
  recorded_by uuid,
  recorded timestamptz,
  hash text check (hash ~ '^[0-9a-f]{64}$'),
  published_by uuid,
  published timestamptz,
  starts date,
  review date,
  change text,
  primary key (school_id, id),
  unique (school_id, number),
  check (state <> 'consulting' or (asked is not null and opened is not null and closes is not null)),
  check (state <> 'reviewed' or (reviewed_by is not null and reviewed is not null)),
  check (state not in ('ratified', 'published')
    or (body is not null and decided is not null and minute is not null and recorded_by is not null
      and recorded is not null and (present is null) = (members is null)
      and (delegate is null) = (delegation is null) and (present is null) <> (delegate is null))),
  check (state <> 'published'
    or (hash is not null and published_by is not null and published is not null and starts is not null
      and review is not null and review > starts and change is not null))
);
create unique index one_adoption_in_progress on adoption.adoption (school_id)
  where state not in ('published', 'discarded');
create index adoption_by_hash on adoption.adoption (school_id, hash) where state = 'published';
comment on table adoption.adoption is 'One edition of a school''s policy, on its way or published';
comment on column adoption.adoption.school_id is 'Whose policy';
comment on column adoption.adoption.id is 'Names the adoption';
comment on column adoption.adoption.number is 'The edition''s number at this school';
comment on column adoption.adoption.version is 'Counts changes, so that none is lost';
comment on column adoption.adoption.state is 'How far it has come';
comment on column adoption.adoption.pack is 'The policy that it is made from';
comment on column adoption.adoption.texts is 'The texts that it is made from, as they were';
comment on column adoption.adoption.tailoring is 'What the school made of them, as YAML';
comment on column adoption.adoption.author_id is 'Who began it';
comment on column adoption.adoption.begun is 'When it was begun';
comment on column adoption.adoption.asked is 'The roles whose comments were asked for';
comment on column adoption.adoption.opened is 'When the consultation opened';
comment on column adoption.adoption.closes is 'The last day for comments';
comment on column adoption.adoption.reviewed_by is 'Who found it fit to be ratified';
comment on column adoption.adoption.reviewed is 'When it was found fit';
comment on column adoption.adoption.body is 'Who ratified it: the governing body, a committee';
comment on column adoption.adoption.decided is 'The day on which it was ratified';
comment on column adoption.adoption.minute is 'Where the minutes say so';
comment on column adoption.adoption.present is 'How many members were present';
comment on column adoption.adoption.members is 'How many members there were';
comment on column adoption.adoption.delegate is 'Who ratified it for the body, if it had delegated that';
comment on column adoption.adoption.delegation is 'By what delegation';
comment on column adoption.adoption.recorded_by is 'Who recorded the ratification';
comment on column adoption.adoption.recorded is 'When the ratification was recorded';
comment on column adoption.adoption.hash is 'SHA-256 of the edition: its name in records';
comment on column adoption.adoption.published_by is 'Who published it';
comment on column adoption.adoption.published is 'When it was published';
comment on column adoption.adoption.starts is 'The first day on which it is in force';
comment on column adoption.adoption.review is 'By when it is to be looked over';
comment on column adoption.adoption.change is 'What changed from the edition before, in one line';

alter table adoption.adoption enable row level security;
alter table adoption.adoption force row level security;
create policy one_school on adoption.adoption
  using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);
-- Narrows, and widens nothing: what is published or given up stays as it is.
create policy published_stays on adoption.adoption as restrictive for update
  using (state not in ('published', 'discarded'))
  with check (true);

create table adoption.comment (
  school_id uuid not null,
  id uuid not null,
  adoption_id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  clause text,
  says text not null check (says ~ '\S' and length(says) <= 4000),
  primary key (school_id, id),
  foreign key (school_id, adoption_id) references adoption.adoption (school_id, id)
);
create index comment_by_adoption on adoption.comment (school_id, adoption_id, at);
comment on table adoption.comment is 'What somebody said when they were asked about a draft';
comment on column adoption.comment.school_id is 'Whose policy';
comment on column adoption.comment.id is 'Names the comment';
comment on column adoption.comment.adoption_id is 'The draft';
comment on column adoption.comment.person_id is 'Who said it';
comment on column adoption.comment.at is 'When they said it';
comment on column adoption.comment.clause is 'The clause that they speak of, if they speak of one';
comment on column adoption.comment.says is 'What they said';

alter table adoption.comment enable row level security;
alter table adoption.comment force row level security;
create policy one_school on adoption.comment
  using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);

grant usage on schema adoption to gatehouse_app;
grant select, insert on adoption.texts to gatehouse_app;
grant select, insert, update on adoption.adoption to gatehouse_app;
grant select, insert on adoption.comment to gatehouse_app;
