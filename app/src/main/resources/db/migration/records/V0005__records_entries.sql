-- The record: entries are added in the transaction that does what they tell.
create schema records;
comment on schema records is 'Who did what, for whom, under which clause, and who looked';

create table records.entry (
  school_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  kind text not null check (kind ~ '^[a-z][a-z-]*\.[a-z][a-z-]*$'),
  by_person uuid,
  about_person uuid,
  clause text,
  edition text,
  details jsonb not null default '{}',
  primary key (school_id, id),
  check ((clause is null) = (edition is null))
);
create index entry_by_time on records.entry (school_id, at, id);
comment on table records.entry is 'Something that was done and matters';
comment on column records.entry.school_id is 'Whose record';
comment on column records.entry.id is 'Names the entry';
comment on column records.entry.at is 'When it was done, by the server''s clock';
comment on column records.entry.kind is 'What was done';
comment on column records.entry.by_person is 'Who did it; null if the service did it by itself';
comment on column records.entry.about_person is 'Whom it concerns';
comment on column records.entry.clause is 'The clause that it was done under';
comment on column records.entry.edition is 'The edition of the policy that the clause stood in';
comment on column records.entry.details is 'What else is to be known';

alter table records.entry enable row level security;
alter table records.entry force row level security;
create policy one_school on records.entry
  using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);

grant usage on schema records to gatehouse_app;
grant select, insert on records.entry to gatehouse_app;
