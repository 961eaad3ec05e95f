-- The people of a school, and what each is from when to when.
create schema people;
comment on schema people is 'Staff, pupils, parents, governors: who is who at a school';

create table people.person (
  school_id uuid not null references schools.school,
  id uuid not null,
  given text not null check (given ~ '\S' and length(given) <= 100),
  family text not null check (family ~ '\S' and length(family) <= 100),
  known_as text check (known_as ~ '\S' and length(known_as) <= 100),
  email text check (email = lower(email) and length(email) <= 254),
  reference text check (length(reference) <= 100),
  version integer not null default 0,
  primary key (school_id, id),
  unique (school_id, email),
  unique (school_id, reference)
);
comment on table people.person is 'A person of a school';
comment on column people.person.school_id is 'Whose person';
comment on column people.person.id is 'Names the person within the school';
comment on column people.person.given is 'The given name';
comment on column people.person.family is 'The family name';
comment on column people.person.known_as is 'The given name that they go by, where it is another';
comment on column people.person.email is 'Where letters reach them; in small letters';
comment on column people.person.reference is 'What the school''s own records system calls them';
comment on column people.person.version is 'Counts changes, so that none is lost';

create table people.appointment (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('headteacher', 'slt', 'dsl', 'deputy_dsl', 'computing_lead', 'moderator',
    'staff', 'supply', 'volunteer', 'governor', 'chair', 'pupil', 'parent', 'trust_officer', 'data_protection_lead',
    'it_administrator')),
  starts date not null,
  leaves date check (leaves >= starts),
  primary key (school_id, id),
  foreign key (school_id, person_id) references people.person
);
create index appointment_of_person on people.appointment (school_id, person_id);
comment on table people.appointment is 'What somebody is at the school, from a day to a day';
comment on column people.appointment.school_id is 'Whose appointment';
comment on column people.appointment.id is 'Names the appointment';
comment on column people.appointment.person_id is 'Who';
comment on column people.appointment.role is 'What they are';
comment on column people.appointment.starts is 'The first day';
comment on column people.appointment.leaves is 'The last day; null while none is known';

alter table people.person enable row level security;
alter table people.person force row level security;
create policy one_school on people.person
  using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);
alter table people.appointment enable row level security;
alter table people.appointment force row level security;
create policy one_school on people.appointment
  using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);

grant usage on schema people to gatehouse_app;
grant select, insert, update on people.person, people.appointment to gatehouse_app;
