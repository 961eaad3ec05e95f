-- Scans of sheets that were signed on paper: evidence beside the signatures. The application adds them and never changes
-- or takes away any; a later scan stands beside the earlier one.
create table signing.scan (
  school_id uuid not null references schools.school,
  id uuid not null,
  edition uuid not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  type text not null check (type in ('application/pdf', 'image/jpeg', 'image/png')),
  size integer not null check (size > 0),
  pages integer not null check (pages > 0),
  content bytea not null,
  by_person uuid not null,
  at timestamptz not null,
  primary key (school_id, id),
  unique (school_id, id, edition),
  unique (school_id, edition, hash),
  foreign key (school_id, by_person) references people.person,
  check (octet_length(content) = size),
  check (encode(sha256(content), 'hex') = hash)
);
-- Scans are packed already.
alter table signing.scan alter column content set storage external;
comment on table signing.scan is 'The scan of a sheet that people signed on paper';
comment on column signing.scan.school_id is 'Whose policy';
comment on column signing.scan.id is 'Names the scan';
comment on column signing.scan.edition is 'The edition that they signed, as whoever published it names it';
comment on column signing.scan.hash is 'SHA-256 of the content';
comment on column signing.scan.type is 'What it is, by its first bytes: the media type';
comment on column signing.scan.size is 'How many bytes it has';
comment on column signing.scan.pages is 'How many pages it has; a picture is one';
comment on column signing.scan.content is 'The scan, without what its pictures told of place and device';
comment on column signing.scan.by_person is 'Who handed it in';
comment on column signing.scan.at is 'When it was handed in: the time of the server';

create table signing.scanned (
  school_id uuid not null,
  scan_id uuid not null,
  edition uuid not null,
  person_id uuid not null,
  turn integer not null,
  primary key (school_id, scan_id, person_id, turn),
  foreign key (school_id, scan_id, edition) references signing.scan (school_id, id, edition),
  foreign key (school_id, edition, person_id, turn) references signing.signature (school_id, edition, person_id, turn)
);
create index scanned_by_signature on signing.scanned (school_id, edition, person_id, turn);
comment on table signing.scanned is 'That a signature is on a scanned sheet';
comment on column signing.scanned.school_id is 'Whose policy';
comment on column signing.scanned.scan_id is 'The scan';
comment on column signing.scanned.edition is 'The edition that was signed';
comment on column signing.scanned.person_id is 'Whose signature it is';
comment on column signing.scanned.turn is 'Which of their signatures for the edition';

alter table signing.scan enable row level security;
alter table signing.scan force row level security;
create policy one_school on signing.scan
  using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);
alter table signing.scanned enable row level security;
alter table signing.scanned force row level security;
create policy one_school on signing.scanned
  using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);

grant select, insert on signing.scan to gatehouse_app;
grant select, insert on signing.scanned to gatehouse_app;
