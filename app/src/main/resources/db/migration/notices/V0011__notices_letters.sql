-- Letters: what they say is fixed by their matter; who gets one is the school's own.
create schema notices;
comment on schema notices is 'Letters to people, and how far each has come';

create table notices.letter (
  school_id uuid not null references schools.school,
  id uuid not null,
  to_person uuid not null,
  matter text not null check (matter in ('to_do', 'late', 'escalated', 'digest', 'invitation', 'checkpoint', 'trial')),
  path text not null check (path ~ '^/([^/]|$)'),
  enclosure text,
  once text not null,
  written timestamptz not null,
  primary key (school_id, id),
  unique (school_id, once),
  foreign key (school_id, to_person) references people.person
);
create index letter_by_time on notices.letter (school_id, written desc, id);
comment on table notices.letter is 'A letter to a person of the school';
comment on column notices.letter.school_id is 'Whose letter';
comment on column notices.letter.id is 'Names the letter; the mail''s Message-ID is made from it';
comment on column notices.letter.to_person is 'Who gets it';
comment on column notices.letter.matter is 'What it is about; the words stand in the program';
comment on column notices.letter.path is 'The page that it leads to';
comment on column notices.letter.enclosure is 'Lines that are no detail about anybody; forgotten when it is sent';
comment on column notices.letter.once is 'The occasion: a school writes one letter for each';
comment on column notices.letter.written is 'When it was written';

alter table notices.letter enable row level security;
alter table notices.letter force row level security;
create policy one_school on notices.letter
  using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);

-- One queue for all schools, so that a postman asks once and not once for each: ids and times, nothing else.
create table notices.outgoing (
  school_id uuid not null,
  letter_id uuid not null,
  state text not null check (state in ('waiting', 'underway', 'sent', 'doubtful', 'given_up')),
  since timestamptz not null,
  tries integer not null default 0 check (tries >= 0),
  why text,
  primary key (school_id, letter_id),
  foreign key (school_id, letter_id) references notices.letter
);
create index outgoing_waiting on notices.outgoing (since) where state in ('waiting', 'underway');
comment on table notices.outgoing is 'How far each letter has come; of all schools, with nothing about anybody';
comment on column notices.outgoing.letter_id is 'The letter';
comment on column notices.outgoing.school_id is 'Whose letter';
comment on column notices.outgoing.state is 'How far it has come';
comment on column notices.outgoing.since is 'Waiting: when it is tried next; underway: until when; else when that happened';
comment on column notices.outgoing.tries is 'How often it was handed over';
comment on column notices.outgoing.why is 'Why it was given up';

alter table notices.outgoing enable row level security;
alter table notices.outgoing force row level security;
create policy one_school on notices.outgoing
  using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);
-- The postman, who works for no school while he looks which letters are due.
create policy postman_takes on notices.outgoing
  using (nullif(current_setting('gatehouse.school', true), '') is null)
  with check (nullif(current_setting('gatehouse.school', true), '') is null);

grant usage on schema notices to gatehouse_app;
grant select, insert, update (enclosure) on notices.letter to gatehouse_app;
grant select, insert, update on notices.outgoing to gatehouse_app;
