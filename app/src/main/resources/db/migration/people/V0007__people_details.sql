-- What the directory knows beyond names and roles: pupils' years, families, partners, hours.
alter table people.person
  add column sort_key text,
  add column year_group text check (year_group in ('nursery', 'reception', 'year_1', 'year_2', 'year_3', 'year_4',
    'year_5', 'year_6', 'year_7', 'year_8', 'year_9', 'year_10', 'year_11', 'year_12', 'year_13', 'year_14', 'p1', 'p2',
    'p3', 'p4', 'p5', 'p6', 'p7', 's1', 's2', 's3', 's4', 's5', 's6')),
  add column born date check (born >= '1900-01-01'),
  add column term_time_only boolean not null default true;
-- Rows from before get a rough key; the service writes the true one with their next change.
update people.person set sort_key = lower(family) || ' ' || lower(coalesce(known_as, given));
alter table people.person alter column sort_key set not null;
create index person_by_name on people.person (school_id, sort_key, id);
comment on column people.person.sort_key is 'Family and given names in small letters without accents, made by the service: what lists are sorted and searched by';
comment on column people.person.year_group is 'The year that a pupil is in, or was in last';
comment on column people.person.born is 'The date of birth, kept of pupils only';
comment on column people.person.term_time_only is 'Whether the working hours hold on school days only';

create index appointment_by_role on people.appointment (school_id, role, person_id);
create unique index appointment_once on people.appointment (school_id, person_id, role) where leaves is null;

create table people.parent_link (
  school_id uuid not null,
  child_id uuid not null,
  parent_id uuid not null,
  relation text not null check (relation in ('mother', 'father', 'step_parent', 'grandparent', 'foster_carer',
    'guardian', 'social_worker', 'other')),
  may_be_contacted boolean not null,
  parental_responsibility boolean not null,
  primary key (school_id, child_id, parent_id),
  foreign key (school_id, child_id) references people.person,
  foreign key (school_id, parent_id) references people.person,
  check (child_id <> parent_id)
);
create index parent_link_by_parent on people.parent_link (school_id, parent_id);
comment on table people.parent_link is 'Who is a pupil''s parent or carer';
comment on column people.parent_link.school_id is 'Whose record';
comment on column people.parent_link.child_id is 'The pupil';
comment on column people.parent_link.parent_id is 'The parent or carer';
comment on column people.parent_link.relation is 'What the parent or carer is to the pupil';
comment on column people.parent_link.may_be_contacted is 'Whether the school may write to or ring them about the pupil';
comment on column people.parent_link.parental_responsibility is 'Whether they hold parental responsibility (Children Act 1989, section 3, or its like elsewhere)';

create table people.partner (
  school_id uuid not null,
  one_id uuid not null,
  other_id uuid not null,
  primary key (school_id, one_id, other_id),
  foreign key (school_id, one_id) references people.person,
  foreign key (school_id, other_id) references people.person,
  check (one_id < other_id)
);
create index partner_by_other on people.partner (school_id, other_id);
comment on table people.partner is 'Two people who are declared to be partners; one row for both';
comment on column people.partner.school_id is 'Whose record';
comment on column people.partner.one_id is 'The one with the smaller id';
comment on column people.partner.other_id is 'The other one';

create table people.working_hours (
  school_id uuid not null,
  person_id uuid not null,
  day smallint not null check (day between 1 and 7),
  starts time not null,
  ends time not null check (ends > starts),
  primary key (school_id, person_id, day, starts),
  foreign key (school_id, person_id) references people.person
);
comment on table people.working_hours is 'When somebody works in an ordinary week';
comment on column people.working_hours.school_id is 'Whose record';
comment on column people.working_hours.person_id is 'Who works';
comment on column people.working_hours.day is 'The day of the week, Monday is 1';
comment on column people.working_hours.starts is 'From when, on the school''s clock';
comment on column people.working_hours.ends is 'Until when, on the school''s clock';

alter table people.parent_link enable row level security;
alter table people.parent_link force row level security;
create policy one_school on people.parent_link
  using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);
alter table people.partner enable row level security;
alter table people.partner force row level security;
create policy one_school on people.partner
  using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);
alter table people.working_hours enable row level security;
alter table people.working_hours force row level security;
create policy one_school on people.working_hours
  using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);

grant select, insert, update, delete on people.parent_link to gatehouse_app;
grant select, insert, delete on people.partner, people.working_hours to gatehouse_app;
-- Only for an appointment that has not begun: one that was held is ended, and stays.
grant delete on people.appointment to gatehouse_app;
