-- Files on their way into the directory. Their rows are personal data and wait here for a short time only.
create schema rosters;
comment on schema rosters is 'Files on their way into the directory';

create table rosters.import (
  school_id uuid not null,
  id uuid not null,
  state text not null check (state in ('uploaded', 'mapped', 'checked', 'applied', 'abandoned')),
  file text not null check (file ~ '\S' and length(file) <= 100),
  by_person uuid not null,
  at timestamptz not null,
  headings text[] not null,
  rows integer not null check (rows > 0),
  remark text not null,
  kind text check (kind in ('staff', 'pupils', 'parents', 'governors', 'volunteers', 'supply', 'mixed')),
  whole boolean,
  meanings text[],
  added integer check (added >= 0),
  changed integer check (changed >= 0),
  unchanged integer check (unchanged >= 0),
  refused integer check (refused >= 0),
  leavers integer check (leavers >= 0),
  standing integer check (standing >= leavers),
  fingerprint text check (length(fingerprint) = 64),
  departed integer check (departed between 0 and leavers),
  ended timestamptz,
  version integer not null default 0,
  primary key (school_id, id),
  foreign key (school_id, by_person) references people.person,
  check (state <> 'uploaded' or kind is null),
  check (state not in ('mapped', 'checked') or (kind is not null and whole is not null and meanings is not null)),
  check (state not in ('checked', 'applied') or (added is not null and changed is not null and unchanged is not null
    and refused is not null and leavers is not null and standing is not null)),
  check (state = 'applied' or departed is null),
  check (state <> 'applied' or departed is not null),
  check ((state = 'checked') = (fingerprint is not null)),
  check ((state in ('applied', 'abandoned')) = (ended is not null))
);
create index import_by_time on rosters.import (school_id, at desc, id);
comment on table rosters.import is 'A file on its way into the directory';
comment on column rosters.import.school_id is 'Whose directory';
comment on column rosters.import.id is 'Names the import';
comment on column rosters.import.state is 'How far it has come';
comment on column rosters.import.file is 'What the file was called';
comment on column rosters.import.by_person is 'Who sent it';
comment on column rosters.import.at is 'When it was sent';
comment on column rosters.import.headings is 'What stands above its columns';
comment on column rosters.import.rows is 'How many rows stand below the headings';
comment on column rosters.import.remark is 'What was left out when the file was read; empty if nothing';
comment on column rosters.import.kind is 'Whom it holds';
comment on column rosters.import.whole is 'Whether it holds everybody of that kind, so that who is not in it has left';
comment on column rosters.import.meanings is 'What each column holds, from the left';
comment on column rosters.import.added is 'How many rows add somebody';
comment on column rosters.import.changed is 'How many rows change somebody';
comment on column rosters.import.unchanged is 'How many rows change nothing';
comment on column rosters.import.refused is 'How many rows are left out';
comment on column rosters.import.leavers is 'How many people seem to have left';
comment on column rosters.import.standing is 'How many people of the kind the directory knows by a reference';
comment on column rosters.import.fingerprint is 'Of what was shown; only that may be done';
comment on column rosters.import.departed is 'How many people were said to leave';
comment on column rosters.import.ended is 'When it was taken in or given up';
comment on column rosters.import.version is 'Counts changes, so that none is lost';

create table rosters.row (
  school_id uuid not null,
  import_id uuid not null,
  number integer not null check (number > 0),
  cells jsonb not null check (jsonb_typeof(cells) = 'array'),
  verdict text check (verdict in ('added', 'changed', 'unchanged', 'refused')),
  who text,
  notes jsonb check (jsonb_typeof(notes) = 'array'),
  primary key (school_id, import_id, number),
  foreign key (school_id, import_id) references rosters.import,
  check ((verdict is null) = (who is null) and (verdict is null) = (notes is null))
);
create index row_by_verdict on rosters.row (school_id, import_id, verdict, number);
comment on table rosters.row is 'A row of a file that waits. Deleted once it was taken in; if it was refused or nobody took it in, a week after it came';
comment on column rosters.row.school_id is 'Whose directory';
comment on column rosters.row.import_id is 'The import it belongs to';
comment on column rosters.row.number is 'The row as the spreadsheet program numbers it';
comment on column rosters.row.cells is 'Its cells as texts, from the left';
comment on column rosters.row.verdict is 'What would become of it; null until it was checked';
comment on column rosters.row.who is 'Whom it is about, as it is shown';
comment on column rosters.row.notes is 'What would change, or why nothing does, as it is shown';

create table rosters.heading (
  school_id uuid not null references schools.school,
  heading text not null check (heading ~ '\S' and length(heading) <= 100),
  meaning text not null,
  primary key (school_id, heading)
);
comment on table rosters.heading is 'What a school has said that a heading means, for its next file';
comment on column rosters.heading.school_id is 'Which school';
comment on column rosters.heading.heading is 'The heading in small letters, without signs';
comment on column rosters.heading.meaning is 'What such a column holds';

alter table rosters.import enable row level security;
alter table rosters.import force row level security;
create policy one_school on rosters.import
  using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);
alter table rosters.row enable row level security;
alter table rosters.row force row level security;
create policy one_school on rosters.row
  using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);
alter table rosters.heading enable row level security;
alter table rosters.heading force row level security;
create policy one_school on rosters.heading
  using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);

grant usage on schema rosters to gatehouse_app;
grant select, insert, update on rosters.import, rosters.heading to gatehouse_app;
grant select, insert, update, delete on rosters.row to gatehouse_app;
