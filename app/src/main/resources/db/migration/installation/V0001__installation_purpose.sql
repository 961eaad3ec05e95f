-- A home is a school's or a demonstration's, never both: the service refuses to start on the other kind.
create schema installation;
comment on schema installation is 'What this installation is';

create table installation.purpose (
  only_row boolean primary key default true check (only_row),
  demonstration boolean not null,
  since timestamptz not null default now()
);
comment on table installation.purpose is 'The one statement of what the data are for';
comment on column installation.purpose.only_row is 'Lets the table hold one row and no more';
comment on column installation.purpose.demonstration is 'Whether the data are a demonstration''s';
comment on column installation.purpose.since is 'When the home was first used';

grant usage on schema installation to gatehouse_app;
grant select, insert on installation.purpose to gatehouse_app;
