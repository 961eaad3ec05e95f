-- How people come in: what they know, what they have, and the sessions that follow.
create schema signin;
comment on schema signin is 'Ways of signing in, sessions and invitations';

create table signin.password (
  school_id uuid not null,
  person_id uuid not null,
  hash text not null check (hash like '$argon2id$%'),
  since timestamptz not null,
  primary key (school_id, person_id),
  foreign key (school_id, person_id) references people.person
);
comment on table signin.password is 'The password of a person, as nobody can read it';
comment on column signin.password.school_id is 'Whose account';
comment on column signin.password.person_id is 'The person';
comment on column signin.password.hash is 'Argon2id with its parameters and salt';
comment on column signin.password.since is 'When it was set';

create table signin.app (
  school_id uuid not null,
  person_id uuid not null,
  secret bytea not null,
  last_step bigint not null,
  since timestamptz not null,
  primary key (school_id, person_id),
  foreign key (school_id, person_id) references people.person
);
comment on table signin.app is 'The authenticator app of a person (RFC 6238)';
comment on column signin.app.school_id is 'Whose account';
comment on column signin.app.person_id is 'The person';
comment on column signin.app.secret is 'The shared secret, sealed by a key that is not in the database';
comment on column signin.app.last_step is 'The thirty seconds of the last code that was taken: no code is taken twice';
comment on column signin.app.since is 'When it was set up';

create table signin.recovery_code (
  school_id uuid not null,
  person_id uuid not null,
  begins text not null,
  hash text not null check (hash like '$argon2id$%'),
  used timestamptz,
  primary key (school_id, person_id, begins),
  foreign key (school_id, person_id) references people.person
);
comment on table signin.recovery_code is 'Codes on paper for the day when the telephone is lost, each good for once';
comment on column signin.recovery_code.school_id is 'Whose account';
comment on column signin.recovery_code.person_id is 'The person';
comment on column signin.recovery_code.begins is 'How the code begins, by which it is found';
comment on column signin.recovery_code.hash is 'The whole code, Argon2id';
comment on column signin.recovery_code.used is 'When it was used; null while it is good';

create table signin.handle (
  school_id uuid not null,
  person_id uuid not null,
  handle bytea not null check (length(handle) between 16 and 64),
  primary key (school_id, person_id),
  unique (school_id, handle),
  foreign key (school_id, person_id) references people.person
);
comment on table signin.handle is 'What a passkey calls its person: random, since an authenticator shows it to anybody (WebAuthn 14.6.1)';
comment on column signin.handle.school_id is 'Whose account';
comment on column signin.handle.person_id is 'The person';
comment on column signin.handle.handle is 'The user handle';

create table signin.passkey (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  credential bytea not null,
  public_key bytea not null,
  signatures bigint not null,
  verifies_user boolean not null,
  backup_eligible boolean not null,
  backed_up boolean not null,
  transports text not null,
  attestation bytea not null,
  name text not null check (name ~ '\S' and length(name) <= 60),
  since timestamptz not null,
  used timestamptz,
  primary key (school_id, id),
  unique (school_id, credential),
  foreign key (school_id, person_id) references people.person
);
create index passkey_of_person on signin.passkey (school_id, person_id);
comment on table signin.passkey is 'A passkey of a person: the public half';
comment on column signin.passkey.school_id is 'Whose account';
comment on column signin.passkey.id is 'Names the passkey';
comment on column signin.passkey.person_id is 'The person';
comment on column signin.passkey.credential is 'What the authenticator calls it';
comment on column signin.passkey.public_key is 'The public key, COSE';
comment on column signin.passkey.signatures is 'How often it has signed, where the authenticator counts';
comment on column signin.passkey.verifies_user is 'Whether the authenticator has checked who holds it';
comment on column signin.passkey.backup_eligible is 'Whether it may be copied to other devices';
comment on column signin.passkey.backed_up is 'Whether it has been copied';
comment on column signin.passkey.transports is 'How the authenticator is reached, separated by commas';
comment on column signin.passkey.attestation is 'What the authenticator said when the passkey was made';
comment on column signin.passkey.name is 'As its person calls it';
comment on column signin.passkey.since is 'When it was added';
comment on column signin.passkey.used is 'When it was last used';

create table signin.session (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  secret bytea not null check (length(secret) = 32),
  way text not null
    check (way in ('password', 'passkey', 'identity', 'link', 'invitation', 'demonstration')),
  way_at timestamptz not null,
  proof text check (proof in ('code', 'recovery_code', 'passkey', 'identity', 'demonstration')),
  proof_at timestamptz,
  begun timestamptz not null,
  seen timestamptz not null,
  ends timestamptz not null,
  device text not null check (length(device) <= 100),
  primary key (school_id, id),
  unique (school_id, secret),
  foreign key (school_id, person_id) references people.person,
  check ((proof is null) = (proof_at is null))
);
create index session_of_person on signin.session (school_id, person_id);
create index session_by_end on signin.session (school_id, ends);
comment on table signin.session is 'Somebody who has signed in at a browser; the row goes when it ends';
comment on column signin.session.school_id is 'For which school';
comment on column signin.session.id is 'Names the session';
comment on column signin.session.person_id is 'Who';
comment on column signin.session.secret is 'SHA-256 of what the cookie holds';
comment on column signin.session.way is 'How they came in';
comment on column signin.session.way_at is 'When they came in';
comment on column signin.session.proof is 'What they have shown beyond a password; null while they have not';
comment on column signin.session.proof_at is 'When they last showed it';
comment on column signin.session.begun is 'When it began';
comment on column signin.session.seen is 'When it was last used, to the minute';
comment on column signin.session.ends is 'When it ends whatever happens';
comment on column signin.session.device is 'The browser and system, in words';

create table signin.used_ticket (
  school_id uuid not null,
  digest bytea not null check (length(digest) = 32),
  until timestamptz not null,
  primary key (school_id, digest)
);
create index used_ticket_by_end on signin.used_ticket (school_id, until);
comment on table signin.used_ticket is 'Tickets of forms that were handed in, so that none is handed in twice';
comment on column signin.used_ticket.school_id is 'For which school';
comment on column signin.used_ticket.digest is 'SHA-256 of the ticket';
comment on column signin.used_ticket.until is 'When the ticket would have run out by itself';

create table signin.back_off (
  school_id uuid not null,
  key bytea not null check (length(key) = 32),
  failures integer not null check (failures >= 0),
  last timestamptz not null,
  primary key (school_id, key)
);
create index back_off_by_time on signin.back_off (school_id, last);
comment on table signin.back_off is 'How often something was guessed wrong, so that the next guess waits';
comment on column signin.back_off.school_id is 'For which school';
comment on column signin.back_off.key is 'The account, device or network address, as nobody can read it';
comment on column signin.back_off.failures is 'Wrong guesses that have not been forgotten';
comment on column signin.back_off.last is 'When the last was made';

create table signin.invitation (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('account', 'visit')),
  token bytea not null check (length(token) = 32),
  code bytea check (length(code) = 32),
  path text not null check (path like '/%' and length(path) <= 500),
  made timestamptz not null,
  made_by uuid not null,
  until timestamptz not null,
  used timestamptz,
  withdrawn timestamptz,
  primary key (school_id, id),
  unique (school_id, token),
  foreign key (school_id, person_id) references people.person,
  foreign key (school_id, made_by) references people.person
);
create index invitation_of_person on signin.invitation (school_id, person_id);
create index invitation_by_time on signin.invitation (school_id, made);
create index invitation_by_code on signin.invitation (school_id, code) where code is not null;
comment on table signin.invitation is 'A link, or a short code, that lets one person in once';
comment on column signin.invitation.school_id is 'To which school';
comment on column signin.invitation.id is 'Names the invitation';
comment on column signin.invitation.person_id is 'Who is invited';
comment on column signin.invitation.kind is 'Whether they get ways of their own to sign in, or visit what they were sent for';
comment on column signin.invitation.token is 'SHA-256 of the link''s 256 random bits';
comment on column signin.invitation.code is 'The short code under a key that is not in the database';
comment on column signin.invitation.path is 'Where it leads';
comment on column signin.invitation.made is 'When it was made';
comment on column signin.invitation.made_by is 'Who made it';
comment on column signin.invitation.until is 'When it runs out';
comment on column signin.invitation.used is 'When it was used';
comment on column signin.invitation.withdrawn is 'When it was withdrawn';

create table signin.identity_provider (
  school_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('microsoft', 'google', 'other')),
  name text not null check (name ~ '\S' and length(name) <= 60),
  issuer text not null check (length(issuer) <= 300),
  client text not null check (client ~ '\S' and length(client) <= 300),
  secret bytea not null,
  domain text check (domain = lower(domain) and length(domain) <= 253),
  since timestamptz not null,
  primary key (school_id, id)
);
comment on table signin.identity_provider is 'Who else may say who somebody is: the school''s Microsoft, Google or other OpenID Connect provider';
comment on column signin.identity_provider.school_id is 'Whose setting';
comment on column signin.identity_provider.id is 'Names the setting';
comment on column signin.identity_provider.kind is 'Whose checks hold';
comment on column signin.identity_provider.name is 'What the button says';
comment on column signin.identity_provider.issuer is 'The issuer''s address';
comment on column signin.identity_provider.client is 'What the provider calls us';
comment on column signin.identity_provider.secret is 'Our password there, sealed by a key that is not in the database';
comment on column signin.identity_provider.domain is 'The only domain whose people come in, where the provider serves many';
comment on column signin.identity_provider.since is 'When it was set';

create table signin.identity (
  school_id uuid not null,
  provider_id uuid not null,
  subject text not null check (length(subject) <= 255),
  person_id uuid not null,
  since timestamptz not null,
  primary key (school_id, provider_id, subject),
  unique (school_id, provider_id, person_id),
  foreign key (school_id, provider_id) references signin.identity_provider on delete cascade,
  foreign key (school_id, person_id) references people.person
);
comment on table signin.identity is 'Who somebody is at an identity provider, from their first sign-in there: an address may be given to somebody else, this not';
comment on column signin.identity.school_id is 'Whose person';
comment on column signin.identity.provider_id is 'The provider';
comment on column signin.identity.subject is 'What the provider calls them for ever';
comment on column signin.identity.person_id is 'The person';
comment on column signin.identity.since is 'When they first signed in that way';

do $$
declare
  each text;
begin
  foreach each in array array['password', 'app', 'recovery_code', 'handle', 'passkey', 'session', 'used_ticket',
    'back_off', 'invitation', 'identity_provider', 'identity'] loop
    execute format('alter table signin.%I enable row level security', each);
    execute format('alter table signin.%I force row level security', each);
    execute format('create policy one_school on signin.%I '
      'using (school_id = nullif(current_setting(''gatehouse.school'', true), '''')::uuid) '
      'with check (school_id = nullif(current_setting(''gatehouse.school'', true), '''')::uuid)', each);
  end loop;
end
$$;

grant usage on schema signin to gatehouse_app;
grant select, insert, update, delete on signin.password, signin.app, signin.recovery_code, signin.passkey,
  signin.session, signin.back_off, signin.identity to gatehouse_app;
grant select, insert on signin.handle to gatehouse_app;
grant select, insert, delete on signin.used_ticket, signin.identity_provider to gatehouse_app;
grant select, insert, update on signin.invitation to gatehouse_app;
