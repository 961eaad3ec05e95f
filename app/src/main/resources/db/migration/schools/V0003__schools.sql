-- Trusts and schools. Their names are public; a school's row is changed only by that school.
create schema schools;
comment on schema schools is 'Trusts, schools and what is set for each';

create table schools.trust (
  id uuid primary key,
  name text not null check (name ~ '\S')
);
comment on table schools.trust is 'A trust or authority: schools that somebody answers for together';
comment on column schools.trust.id is 'Names the trust';
comment on column schools.trust.name is 'As it is called';

create table schools.school (
  id uuid primary key,
  trust_id uuid references schools.trust,
  office boolean not null default false,
  name text not null check (name ~ '\S'),
  address text not null unique check (address ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
  jurisdiction text not null check (jurisdiction in ('england_and_wales', 'scotland', 'northern_ireland')),
  policy text,
  version integer not null default 0,
  check (not office or trust_id is not null)
);
create index school_by_trust on schools.school (trust_id, name);
create index school_by_name on schools.school (name, id);
comment on table schools.school is 'A school, or the office of a trust: whoever keeps data of its own';
comment on column schools.school.id is 'Names the school; the school_id of every row of its own';
comment on column schools.school.trust_id is 'The trust, if it belongs to one';
comment on column schools.school.office is 'Whether it is a trust''s office and no school';
comment on column schools.school.name is 'As it is called';
comment on column schools.school.address is 'Its short name in web addresses';
comment on column schools.school.jurisdiction is 'Whose bank holidays hold';
comment on column schools.school.policy is 'The pack that it follows, once adopted';
comment on column schools.school.version is 'Counts changes, so that none is lost';

-- Everybody may read the names; only the school itself changes its row.
alter table schools.school enable row level security;
alter table schools.school force row level security;
create policy school_is_public on schools.school for select using (true);
create policy school_is_added_by_itself on schools.school for insert
  with check (id = nullif(current_setting('gatehouse.school', true), '')::uuid);
create policy school_changes_itself on schools.school for update
  using (id = nullif(current_setting('gatehouse.school', true), '')::uuid)
  with check (id = nullif(current_setting('gatehouse.school', true), '')::uuid);

grant usage on schema schools to gatehouse_app;
grant select, insert on schools.trust to gatehouse_app;
grant select, insert, update on schools.school to gatehouse_app;
