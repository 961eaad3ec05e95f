-- Who must do what, by when.
create schema duties;
comment on schema duties is 'Who must do what, by when, and how often they are told';

create table duties.duty (
  school_id uuid not null references schools.school,
  id uuid not null,
  kind text not null check (kind ~ '^[a-z][a-z-]*\.[a-z][a-z-]*$'),
  title text not null check (title ~ '\S'),
  path text not null check (path ~ '^/([^/]|$)'),
  bearer_person uuid,
  bearer_role text,
  clause text,
  edition text,
  time_limit jsonb not null,
  arrived timestamptz not null,
  about uuid[] not null default '{}',
  once text not null,
  due_at timestamptz,
  says text not null,
  trace text[] not null,
  pauses jsonb not null default '[]',
  state text not null check (state in ('open', 'met', 'withdrawn')),
  ended timestamptz,
  ended_by uuid,
  ended_how text,
  escalated timestamptz,
  version integer not null default 0,
  primary key (school_id, id),
  unique (school_id, once),
  foreign key (school_id, bearer_person) references people.person,
  foreign key (school_id, ended_by) references people.person,
  check ((bearer_person is null) <> (bearer_role is null)),
  check ((clause is null) = (edition is null)),
  check ((state = 'open') = (ended is null))
);
create index duty_open on duties.duty (school_id, due_at, arrived, id) where state = 'open';
create index duty_by_bearer on duties.duty (school_id, bearer_person) where state = 'open';
create index duty_by_clause on duties.duty (school_id, clause) where clause is not null;
comment on table duties.duty is 'Something that somebody must do';
comment on column duties.duty.school_id is 'Whose duty';
comment on column duties.duty.id is 'Names the duty';
comment on column duties.duty.kind is 'What sort of duty, as the module that owes it names it';
comment on column duties.duty.title is 'For its bearer, without any personal data';
comment on column duties.duty.path is 'The page on which it is done';
comment on column duties.duty.bearer_person is 'Whose it is, if it is one person''s';
comment on column duties.duty.bearer_role is 'Whose it is, if it is whoever''s who holds a role';
comment on column duties.duty.clause is 'The clause that it comes from';
comment on column duties.duty.edition is 'The edition in which that clause stood';
comment on column duties.duty.time_limit is 'By when, as the clause says it';
comment on column duties.duty.arrived is 'From when the time is reckoned';
comment on column duties.duty.about is 'The people whom it concerns: none of them bears it';
comment on column duties.duty.once is 'The occasion: a school has one duty for each';
comment on column duties.duty.due_at is 'The last moment in time; null where none can be told';
comment on column duties.duty.says is 'The date in one sentence';
comment on column duties.duty.trace is 'The steps that led to the date, in sentences';
comment on column duties.duty.pauses is 'When its clock stood still';
comment on column duties.duty.state is 'Whether it is still to be done';
comment on column duties.duty.ended is 'When it was done or taken back';
comment on column duties.duty.ended_by is 'Who did it; null if the service saw it done by itself';
comment on column duties.duty.ended_how is 'How it was done, or why it was taken back';
comment on column duties.duty.escalated is 'When it went further, because it was not done in time';
comment on column duties.duty.version is 'Counts changes, so that none is lost';

create table duties.wish (
  school_id uuid not null,
  person_id uuid not null,
  digest text not null check (digest in ('each', 'daily', 'weekly')),
  primary key (school_id, person_id),
  foreign key (school_id, person_id) references people.person
);
comment on table duties.wish is 'How often somebody wants letters';
comment on column duties.wish.school_id is 'Whose person';
comment on column duties.wish.person_id is 'Who';
comment on column duties.wish.digest is 'How often';

alter table duties.duty enable row level security;
alter table duties.duty force row level security;
create policy one_school on duties.duty
  using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);
alter table duties.wish enable row level security;
alter table duties.wish force row level security;
create policy one_school on duties.wish
  using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);

-- One list for all schools, so that a caretaker asks once and not once for each: ids and times, nothing else.
create table duties.look (
  school_id uuid not null,
  duty_id uuid not null,
  looked timestamptz not null,
  next timestamptz not null,
  primary key (school_id, duty_id),
  foreign key (school_id, duty_id) references duties.duty
);
create index look_next on duties.look (next);
comment on table duties.look is 'When to look at a duty again; of all schools, with nothing about anybody';
comment on column duties.look.duty_id is 'The duty';
comment on column duties.look.school_id is 'Whose duty';
comment on column duties.look.looked is 'Up to when everything that was to be told was told';
comment on column duties.look.next is 'When to look next';

alter table duties.look enable row level security;
alter table duties.look force row level security;
create policy one_school on duties.look
  using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);
-- The caretaker, who works for no school while they look which duties want a look.
create policy caretaker_takes on duties.look
  using (nullif(current_setting('gatehouse.school', true), '') is null)
  with check (nullif(current_setting('gatehouse.school', true), '') is null);

grant usage on schema duties to gatehouse_app;
grant select, insert, update on duties.duty, duties.wish to gatehouse_app;
grant select, insert, update, delete on duties.look to gatehouse_app;
