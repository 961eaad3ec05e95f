-- What is set for a school, its calendar, and the counts that its trust may see.
alter table schools.school add check (length(name) <= 150), add check (length(address) <= 60);

create table schools.contact (
  school_id uuid primary key references schools.school,
  telephone text check (telephone ~ '\S' and length(telephone) <= 40),
  email text check (email = lower(email) and length(email) <= 254),
  street text check (street ~ '\S' and length(street) <= 100),
  town text check (town ~ '\S' and length(town) <= 100),
  postcode text check (postcode ~ '\S' and length(postcode) <= 10)
);
comment on table schools.contact is 'How the school''s office is reached; it changes with the row of the school, whose version counts';
comment on column schools.contact.school_id is 'Whose office';
comment on column schools.contact.telephone is 'The office''s telephone';
comment on column schools.contact.email is 'The office''s e-mail address; in small letters';
comment on column schools.contact.street is 'House and street';
comment on column schools.contact.town is 'Town';
comment on column schools.contact.postcode is 'Postcode';

create table schools.calendar (
  school_id uuid primary key references schools.school,
  week text[] not null default '{monday,tuesday,wednesday,thursday,friday}'
    check (week <@ '{monday,tuesday,wednesday,thursday,friday,saturday,sunday}' and cardinality(week) > 0),
  counted text not null default 'working_days' check (counted in ('school_days', 'staff_days', 'working_days')),
  version integer not null default 0
);
comment on table schools.calendar is 'The school''s calendar; its row is locked while anything in the calendar changes, so that the whole is checked';
comment on column schools.calendar.school_id is 'Whose calendar';
comment on column schools.calendar.week is 'The days of the week on which the school works';
comment on column schools.calendar.counted is 'What counts as a working day';
comment on column schools.calendar.version is 'Counts changes of the week and of what counts, so that none is lost';

create table schools.term (
  school_id uuid not null references schools.calendar,
  year integer not null check (year between 2000 and 2099),
  name text not null check (name in ('autumn', 'spring', 'summer')),
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  half_term_first date,
  half_term_last date,
  primary key (school_id, year, name),
  check ((half_term_first is null) = (half_term_last is null)),
  check (half_term_first >= first_day and half_term_last <= last_day and half_term_last >= half_term_first)
);
comment on table schools.term is 'The terms of the school';
comment on column schools.term.school_id is 'Whose term';
comment on column schools.term.year is 'The calendar year in which the school year begins';
comment on column schools.term.name is 'Which of the three';
comment on column schools.term.first_day is 'The first day, INSET included';
comment on column schools.term.last_day is 'The last day, INSET included';
comment on column schools.term.half_term_first is 'The first day of the half-term; null if the term has none';
comment on column schools.term.half_term_last is 'The last day of the half-term';

create table schools.special_day (
  school_id uuid not null references schools.calendar,
  day date not null check (day between '2000-01-01' and '2100-12-31'),
  kind text not null check (kind in ('inset', 'closure')),
  reason text check (reason ~ '\S' and length(reason) <= 100),
  primary key (school_id, day),
  check ((kind = 'closure') = (reason is not null))
);
comment on table schools.special_day is 'INSET days, and days on which this school alone is shut';
comment on column schools.special_day.school_id is 'Whose day';
comment on column schools.special_day.day is 'The day';
comment on column schools.special_day.kind is 'Whether it is INSET or the school is shut';
comment on column schools.special_day.reason is 'Why it is shut';

create table schools.counter (
  school_id uuid not null references schools.school,
  name text not null check (name in ('staff', 'pupils', 'parents', 'governors', 'imports')),
  value bigint not null,
  primary key (school_id, name)
);
comment on table schools.counter is 'Kept counts: all that a trust sees of its schools';
comment on column schools.counter.school_id is 'Whose count';
comment on column schools.counter.name is 'What is counted';
comment on column schools.counter.value is 'How many';

alter table schools.contact enable row level security;
alter table schools.contact force row level security;
create policy one_school on schools.contact
  using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);
alter table schools.calendar enable row level security;
alter table schools.calendar force row level security;
create policy one_school on schools.calendar
  using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);
alter table schools.term enable row level security;
alter table schools.term force row level security;
create policy one_school on schools.term
  using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);
alter table schools.special_day enable row level security;
alter table schools.special_day force row level security;
create policy one_school on schools.special_day
  using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);
alter table schools.counter enable row level security;
alter table schools.counter force row level security;
create policy one_school on schools.counter
  using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);

-- A trust's office reads the counts of the trust's schools, and nothing else of theirs.
create policy office_reads_counts on schools.counter for select
  using (school_id in (
    select s.id from schools.school s join schools.school o on o.trust_id = s.trust_id
    where o.office and o.id = nullif(current_setting('gatehouse.school', true), '')::uuid));

-- A trust's office adds schools to its own trust; until then nobody but the school itself could add its row.
create policy school_is_added_by_its_office on schools.school for insert
  with check (not office and trust_id in (
    select o.trust_id from schools.school o
    where o.office and o.id = nullif(current_setting('gatehouse.school', true), '')::uuid));

grant select, insert, update on schools.contact, schools.calendar, schools.counter to gatehouse_app;
grant select, insert, update, delete on schools.term, schools.special_day to gatehouse_app;
