schema advice -- How often what was asked, without any person
schema installation -- What this installation is
schema people -- Staff, pupils, parents, governors: who is who at a school
schema records -- Who did what, for whom, under which clause, and who looked
schema schools -- Trusts, schools and what is set for each
schema signin -- Ways of signing in, sessions and invitations
table advice.asked -- How often an act was asked about under a policy, by day and answer
table advice.cited -- How often an answer rested on a clause, by day: what training needs
table installation.purpose -- The one statement of what the data are for
table people.appointment row security forced -- What somebody is at the school, from a day to a day
table people.person row security forced -- A person of a school
table records.entry row security forced -- Something that was done and matters
table schools.school row security forced -- A school, or the office of a trust: whoever keeps data of its own
table schools.trust -- A trust or authority: schools that somebody answers for together
table signin.app row security forced -- The authenticator app of a person (RFC 6238)
table signin.back_off row security forced -- How often something was guessed wrong, so that the next guess waits
table signin.handle row security forced -- What a passkey calls its person: random, since an authenticator shows it to anybody (WebAuthn 14.6.1)
table signin.identity row security forced -- Who somebody is at an identity provider, from their first sign-in there: an address may be given to somebody else, this not
table signin.identity_provider row security forced -- Who else may say who somebody is: the school's Microsoft, Google or other OpenID Connect provider
table signin.invitation row security forced -- A link, or a short code, that lets one person in once
table signin.passkey row security forced -- A passkey of a person: the public half
table signin.password row security forced -- The password of a person, as nobody can read it
table signin.recovery_code row security forced -- Codes on paper for the day when the telephone is lost, each good for once
table signin.session row security forced -- Somebody who has signed in at a browser; the row goes when it ends
table signin.used_ticket row security forced -- Tickets of forms that were handed in, so that none is handed in twice
column advice.asked.day date not null -- The day in the United Kingdom
column advice.asked.policy text not null -- The policy that was asked
column advice.asked.act text not null -- The act in the vocabulary that was asked about
column advice.asked.verdict text not null -- The answer that was given
column advice.asked.times bigint not null -- How often
column advice.cited.day date not null -- The day in the United Kingdom
column advice.cited.policy text not null -- The policy that was asked
column advice.cited.clause text not null -- The clause, of the policy or of the national layer above it
column advice.cited.times bigint not null -- How often
column installation.purpose.only_row boolean not null default true -- Lets the table hold one row and no more
column installation.purpose.demonstration boolean not null -- Whether the data are a demonstration's
column installation.purpose.since timestamp with time zone not null default now() -- When the home was first used
column people.appointment.school_id uuid not null -- Whose appointment
column people.appointment.id uuid not null -- Names the appointment
column people.appointment.person_id uuid not null -- Who
column people.appointment.role text not null -- What they are
column people.appointment.starts date not null -- The first day
column people.appointment.leaves date -- The last day; null while none is known
column people.person.school_id uuid not null -- Whose person
column people.person.id uuid not null -- Names the person within the school
column people.person.given text not null -- The given name
column people.person.family text not null -- The family name
column people.person.known_as text -- The given name that they go by, where it is another
column people.person.email text -- Where letters reach them; in small letters
column people.person.reference text -- What the school's own records system calls them
column people.person.version integer not null default 0 -- Counts changes, so that none is lost
column records.entry.school_id uuid not null -- Whose record
column records.entry.id uuid not null -- Names the entry
column records.entry.at timestamp with time zone not null -- When it was done, by the server's clock
column records.entry.kind text not null -- What was done
column records.entry.by_person uuid -- Who did it; null if the service did it by itself
column records.entry.about_person uuid -- Whom it concerns
column records.entry.clause text -- The clause that it was done under
column records.entry.edition text -- The edition of the policy that the clause stood in
column records.entry.details jsonb not null default '{}'::jsonb -- What else is to be known
column schools.school.id uuid not null -- Names the school; the school_id of every row of its own
column schools.school.trust_id uuid -- The trust, if it belongs to one
column schools.school.office boolean not null default false -- Whether it is a trust's office and no school
column schools.school.name text not null -- As it is called
column schools.school.address text not null -- Its short name in web addresses
column schools.school.jurisdiction text not null -- Whose bank holidays hold
column schools.school.policy text -- The pack that it follows, once adopted
column schools.school.version integer not null default 0 -- Counts changes, so that none is lost
column schools.trust.id uuid not null -- Names the trust
column schools.trust.name text not null -- As it is called
column signin.app.school_id uuid not null -- Whose account
column signin.app.person_id uuid not null -- The person
column signin.app.secret bytea not null -- The shared secret, sealed by a key that is not in the database
column signin.app.last_step bigint not null -- The thirty seconds of the last code that was taken: no code is taken twice
column signin.app.since timestamp with time zone not null -- When it was set up
column signin.back_off.school_id uuid not null -- For which school
column signin.back_off.key bytea not null -- The account, device or network address, as nobody can read it
column signin.back_off.failures integer not null -- Wrong guesses that have not been forgotten
column signin.back_off.last timestamp with time zone not null -- When the last was made
column signin.handle.school_id uuid not null -- Whose account
column signin.handle.person_id uuid not null -- The person
column signin.handle.handle bytea not null -- The user handle
column signin.identity.school_id uuid not null -- Whose person
column signin.identity.provider_id uuid not null -- The provider
column signin.identity.subject text not null -- What the provider calls them for ever
column signin.identity.person_id uuid not null -- The person
column signin.identity.since timestamp with time zone not null -- When they first signed in that way
column signin.identity_provider.school_id uuid not null -- Whose setting
column signin.identity_provider.id uuid not null -- Names the setting
column signin.identity_provider.kind text not null -- Whose checks hold
column signin.identity_provider.name text not null -- What the button says
column signin.identity_provider.issuer text not null -- The issuer's address
column signin.identity_provider.client text not null -- What the provider calls us
column signin.identity_provider.secret bytea not null -- Our password there, sealed by a key that is not in the database
column signin.identity_provider.domain text -- The only domain whose people come in, where the provider serves many
column signin.identity_provider.since timestamp with time zone not null -- When it was set
column signin.invitation.school_id uuid not null -- To which school
column signin.invitation.id uuid not null -- Names the invitation
column signin.invitation.person_id uuid not null -- Who is invited
column signin.invitation.kind text not null -- Whether they get ways of their own to sign in, or visit what they were sent for
column signin.invitation.token bytea not null -- SHA-256 of the link's 256 random bits
column signin.invitation.code bytea -- The short code under a key that is not in the database
column signin.invitation.path text not null -- Where it leads
column signin.invitation.made timestamp with time zone not null -- When it was made
column signin.invitation.made_by uuid not null -- Who made it
column signin.invitation.until timestamp with time zone not null -- When it runs out
column signin.invitation.used timestamp with time zone -- When it was used
column signin.invitation.withdrawn timestamp with time zone -- When it was withdrawn
column signin.passkey.school_id uuid not null -- Whose account
column signin.passkey.id uuid not null -- Names the passkey
column signin.passkey.person_id uuid not null -- The person
column signin.passkey.credential bytea not null -- What the authenticator calls it
column signin.passkey.public_key bytea not null -- The public key, COSE
column signin.passkey.signatures bigint not null -- How often it has signed, where the authenticator counts
column signin.passkey.verifies_user boolean not null -- Whether the authenticator has checked who holds it
column signin.passkey.backup_eligible boolean not null -- Whether it may be copied to other devices
column signin.passkey.backed_up boolean not null -- Whether it has been copied
column signin.passkey.transports text not null -- How the authenticator is reached, separated by commas
column signin.passkey.attestation bytea not null -- What the authenticator said when the passkey was made
column signin.passkey.name text not null -- As its person calls it
column signin.passkey.since timestamp with time zone not null -- When it was added
column signin.passkey.used timestamp with time zone -- When it was last used
column signin.password.school_id uuid not null -- Whose account
column signin.password.person_id uuid not null -- The person
column signin.password.hash text not null -- Argon2id with its parameters and salt
column signin.password.since timestamp with time zone not null -- When it was set
column signin.recovery_code.school_id uuid not null -- Whose account
column signin.recovery_code.person_id uuid not null -- The person
column signin.recovery_code.begins text not null -- How the code begins, by which it is found
column signin.recovery_code.hash text not null -- The whole code, Argon2id
column signin.recovery_code.used timestamp with time zone -- When it was used; null while it is good
column signin.session.school_id uuid not null -- For which school
column signin.session.id uuid not null -- Names the session
column signin.session.person_id uuid not null -- Who
column signin.session.secret bytea not null -- SHA-256 of what the cookie holds
column signin.session.way text not null -- How they came in
column signin.session.way_at timestamp with time zone not null -- When they came in
column signin.session.proof text -- What they have shown beyond a password; null while they have not
column signin.session.proof_at timestamp with time zone -- When they last showed it
column signin.session.begun timestamp with time zone not null -- When it began
column signin.session.seen timestamp with time zone not null -- When it was last used, to the minute
column signin.session.ends timestamp with time zone not null -- When it ends whatever happens
column signin.session.device text not null -- The browser and system, in words
column signin.used_ticket.school_id uuid not null -- For which school
column signin.used_ticket.digest bytea not null -- SHA-256 of the ticket
column signin.used_ticket.until timestamp with time zone not null -- When the ticket would have run out by itself
constraint advice.asked.asked_pkey PRIMARY KEY (day, policy, act, verdict)
constraint advice.asked.asked_times_check CHECK ((times > 0))
constraint advice.asked.asked_verdict_check CHECK ((verdict = ANY (ARRAY['silent'::text, 'allowed'::text, 'allowed_with_conditions'::text, 'discouraged'::text, 'needs_approval'::text, 'forbidden'::text])))
constraint advice.cited.cited_pkey PRIMARY KEY (day, policy, clause)
constraint advice.cited.cited_times_check CHECK ((times > 0))
constraint installation.purpose.purpose_only_row_check CHECK (only_row)
constraint installation.purpose.purpose_pkey PRIMARY KEY (only_row)
constraint people.appointment.appointment_check CHECK ((leaves >= starts))
constraint people.appointment.appointment_pkey PRIMARY KEY (school_id, id)
constraint people.appointment.appointment_role_check CHECK ((role = ANY (ARRAY['headteacher'::text, 'slt'::text, 'dsl'::text, 'deputy_dsl'::text, 'computing_lead'::text, 'moderator'::text, 'staff'::text, 'supply'::text, 'volunteer'::text, 'governor'::text, 'chair'::text, 'pupil'::text, 'parent'::text, 'trust_officer'::text, 'data_protection_lead'::text, 'it_administrator'::text])))
constraint people.appointment.appointment_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES people.person(school_id, id)
constraint people.person.person_email_check CHECK (((email = lower(email)) AND (length(email) <= 254)))
constraint people.person.person_family_check CHECK (((family ~ '\S'::text) AND (length(family) <= 100)))
constraint people.person.person_given_check CHECK (((given ~ '\S'::text) AND (length(given) <= 100)))
constraint people.person.person_known_as_check CHECK (((known_as ~ '\S'::text) AND (length(known_as) <= 100)))
constraint people.person.person_pkey PRIMARY KEY (school_id, id)
constraint people.person.person_reference_check CHECK ((length(reference) <= 100))
constraint people.person.person_school_id_email_key UNIQUE (school_id, email)
constraint people.person.person_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools.school(id)
constraint people.person.person_school_id_reference_key UNIQUE (school_id, reference)
constraint records.entry.entry_check CHECK (((clause IS NULL) = (edition IS NULL)))
constraint records.entry.entry_kind_check CHECK ((kind ~ '^[a-z][a-z-]*\.[a-z][a-z-]*$'::text))
constraint records.entry.entry_pkey PRIMARY KEY (school_id, id)
constraint schools.school.school_address_check CHECK ((address ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'::text))
constraint schools.school.school_address_key UNIQUE (address)
constraint schools.school.school_check CHECK (((NOT office) OR (trust_id IS NOT NULL)))
constraint schools.school.school_jurisdiction_check CHECK ((jurisdiction = ANY (ARRAY['england_and_wales'::text, 'scotland'::text, 'northern_ireland'::text])))
constraint schools.school.school_name_check CHECK ((name ~ '\S'::text))
constraint schools.school.school_pkey PRIMARY KEY (id)
constraint schools.school.school_trust_id_fkey FOREIGN KEY (trust_id) REFERENCES schools.trust(id)
constraint schools.trust.trust_name_check CHECK ((name ~ '\S'::text))
constraint schools.trust.trust_pkey PRIMARY KEY (id)
constraint signin.app.app_pkey PRIMARY KEY (school_id, person_id)
constraint signin.app.app_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES people.person(school_id, id)
constraint signin.back_off.back_off_failures_check CHECK ((failures >= 0))
constraint signin.back_off.back_off_key_check CHECK ((length(key) = 32))
constraint signin.back_off.back_off_pkey PRIMARY KEY (school_id, key)
constraint signin.handle.handle_handle_check CHECK (((length(handle) >= 16) AND (length(handle) <= 64)))
constraint signin.handle.handle_pkey PRIMARY KEY (school_id, person_id)
constraint signin.handle.handle_school_id_handle_key UNIQUE (school_id, handle)
constraint signin.handle.handle_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES people.person(school_id, id)
constraint signin.identity.identity_pkey PRIMARY KEY (school_id, provider_id, subject)
constraint signin.identity.identity_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES people.person(school_id, id)
constraint signin.identity.identity_school_id_provider_id_fkey FOREIGN KEY (school_id, provider_id) REFERENCES signin.identity_provider(school_id, id) ON DELETE CASCADE
constraint signin.identity.identity_school_id_provider_id_person_id_key UNIQUE (school_id, provider_id, person_id)
constraint signin.identity.identity_subject_check CHECK ((length(subject) <= 255))
constraint signin.identity_provider.identity_provider_client_check CHECK (((client ~ '\S'::text) AND (length(client) <= 300)))
constraint signin.identity_provider.identity_provider_domain_check CHECK (((domain = lower(domain)) AND (length(domain) <= 253)))
constraint signin.identity_provider.identity_provider_issuer_check CHECK ((length(issuer) <= 300))
constraint signin.identity_provider.identity_provider_kind_check CHECK ((kind = ANY (ARRAY['microsoft'::text, 'google'::text, 'other'::text])))
constraint signin.identity_provider.identity_provider_name_check CHECK (((name ~ '\S'::text) AND (length(name) <= 60)))
constraint signin.identity_provider.identity_provider_pkey PRIMARY KEY (school_id, id)
constraint signin.invitation.invitation_code_check CHECK ((length(code) = 32))
constraint signin.invitation.invitation_kind_check CHECK ((kind = ANY (ARRAY['account'::text, 'visit'::text])))
constraint signin.invitation.invitation_path_check CHECK (((path ~~ '/%'::text) AND (length(path) <= 500)))
constraint signin.invitation.invitation_pkey PRIMARY KEY (school_id, id)
constraint signin.invitation.invitation_school_id_made_by_fkey FOREIGN KEY (school_id, made_by) REFERENCES people.person(school_id, id)
constraint signin.invitation.invitation_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES people.person(school_id, id)
constraint signin.invitation.invitation_school_id_token_key UNIQUE (school_id, token)
constraint signin.invitation.invitation_token_check CHECK ((length(token) = 32))
constraint signin.passkey.passkey_name_check CHECK (((name ~ '\S'::text) AND (length(name) <= 60)))
constraint signin.passkey.passkey_pkey PRIMARY KEY (school_id, id)
constraint signin.passkey.passkey_school_id_credential_key UNIQUE (school_id, credential)
constraint signin.passkey.passkey_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES people.person(school_id, id)
constraint signin.password.password_hash_check CHECK ((hash ~~ '$argon2id$%'::text))
constraint signin.password.password_pkey PRIMARY KEY (school_id, person_id)
constraint signin.password.password_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES people.person(school_id, id)
constraint signin.recovery_code.recovery_code_hash_check CHECK ((hash ~~ '$argon2id$%'::text))
constraint signin.recovery_code.recovery_code_pkey PRIMARY KEY (school_id, person_id, begins)
constraint signin.recovery_code.recovery_code_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES people.person(school_id, id)
constraint signin.session.session_check CHECK (((proof IS NULL) = (proof_at IS NULL)))
constraint signin.session.session_device_check CHECK ((length(device) <= 100))
constraint signin.session.session_pkey PRIMARY KEY (school_id, id)
constraint signin.session.session_proof_check CHECK ((proof = ANY (ARRAY['code'::text, 'recovery_code'::text, 'passkey'::text, 'identity'::text, 'demonstration'::text])))
constraint signin.session.session_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES people.person(school_id, id)
constraint signin.session.session_school_id_secret_key UNIQUE (school_id, secret)
constraint signin.session.session_secret_check CHECK ((length(secret) = 32))
constraint signin.session.session_way_check CHECK ((way = ANY (ARRAY['password'::text, 'passkey'::text, 'identity'::text, 'link'::text, 'invitation'::text, 'demonstration'::text])))
constraint signin.used_ticket.used_ticket_digest_check CHECK ((length(digest) = 32))
constraint signin.used_ticket.used_ticket_pkey PRIMARY KEY (school_id, digest)
CREATE INDEX appointment_of_person ON people.appointment USING btree (school_id, person_id)
CREATE INDEX entry_by_time ON records.entry USING btree (school_id, at, id)
CREATE INDEX school_by_name ON schools.school USING btree (name, id)
CREATE INDEX school_by_trust ON schools.school USING btree (trust_id, name)
CREATE INDEX back_off_by_time ON signin.back_off USING btree (school_id, last)
CREATE INDEX invitation_by_code ON signin.invitation USING btree (school_id, code) WHERE (code IS NOT NULL)
CREATE INDEX invitation_by_time ON signin.invitation USING btree (school_id, made)
CREATE INDEX invitation_of_person ON signin.invitation USING btree (school_id, person_id)
CREATE INDEX passkey_of_person ON signin.passkey USING btree (school_id, person_id)
CREATE INDEX session_by_end ON signin.session USING btree (school_id, ends)
CREATE INDEX session_of_person ON signin.session USING btree (school_id, person_id)
CREATE INDEX used_ticket_by_end ON signin.used_ticket USING btree (school_id, until)
policy one_school on people.appointment for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on people.person for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on records.entry for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy school_changes_itself on schools.school for w using ((id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy school_is_added_by_itself on schools.school for a using () check ((id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy school_is_public on schools.school for r using (true) check ()
policy one_school on signin.app for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on signin.back_off for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on signin.handle for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on signin.identity for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on signin.identity_provider for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on signin.invitation for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on signin.passkey for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on signin.password for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on signin.recovery_code for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on signin.session for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on signin.used_ticket for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
grant insert, select, update on advice.asked to gatehouse_app
grant insert, select, update on advice.cited to gatehouse_app
grant insert, select on installation.purpose to gatehouse_app
grant insert, select, update on people.appointment to gatehouse_app
grant insert, select, update on people.person to gatehouse_app
grant insert, select on records.entry to gatehouse_app
grant insert, select, update on schools.school to gatehouse_app
grant insert, select on schools.trust to gatehouse_app
grant delete, insert, select, update on signin.app to gatehouse_app
grant delete, insert, select, update on signin.back_off to gatehouse_app
grant insert, select on signin.handle to gatehouse_app
grant delete, insert, select, update on signin.identity to gatehouse_app
grant delete, insert, select on signin.identity_provider to gatehouse_app
grant insert, select, update on signin.invitation to gatehouse_app
grant delete, insert, select, update on signin.passkey to gatehouse_app
grant delete, insert, select, update on signin.password to gatehouse_app
grant delete, insert, select, update on signin.recovery_code to gatehouse_app
grant delete, insert, select, update on signin.session to gatehouse_app
grant delete, insert, select on signin.used_ticket to gatehouse_app
