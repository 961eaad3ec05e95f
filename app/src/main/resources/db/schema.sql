schema advice -- How often what was asked, without any person
schema installation -- What this installation is
schema people -- Staff, pupils, parents, governors: who is who at a school
schema records -- Who did what, for whom, under which clause, and who looked
schema rosters -- Files on their way into the directory
schema schools -- Trusts, schools and what is set for each
table advice.asked -- How often an act was asked about under a policy, by day and answer
table advice.cited -- How often an answer rested on a clause, by day: what training needs
table installation.purpose -- The one statement of what the data are for
table people.appointment row security forced -- What somebody is at the school, from a day to a day
table people.parent_link row security forced -- Who is a pupil's parent or carer
table people.partner row security forced -- Two people who are declared to be partners; one row for both
table people.person row security forced -- A person of a school
table people.working_hours row security forced -- When somebody works in an ordinary week
table records.entry row security forced -- Something that was done and matters
table rosters.heading row security forced -- What a school has said that a heading means, for its next file
table rosters.import row security forced -- A file on its way into the directory
table rosters."row" row security forced -- A row of a file that waits. Deleted once it was taken in; if it was refused or nobody took it in, a week after it came
table schools.school row security forced -- A school, or the office of a trust: whoever keeps data of its own
table schools.trust -- A trust or authority: schools that somebody answers for together
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
column people.parent_link.school_id uuid not null -- Whose record
column people.parent_link.child_id uuid not null -- The pupil
column people.parent_link.parent_id uuid not null -- The parent or carer
column people.parent_link.relation text not null -- What the parent or carer is to the pupil
column people.parent_link.may_be_contacted boolean not null -- Whether the school may write to or ring them about the pupil
column people.parent_link.parental_responsibility boolean not null -- Whether they hold parental responsibility (Children Act 1989, section 3, or its like elsewhere)
column people.partner.school_id uuid not null -- Whose record
column people.partner.one_id uuid not null -- The one with the smaller id
column people.partner.other_id uuid not null -- The other one
column people.person.school_id uuid not null -- Whose person
column people.person.id uuid not null -- Names the person within the school
column people.person.given text not null -- The given name
column people.person.family text not null -- The family name
column people.person.known_as text -- The given name that they go by, where it is another
column people.person.email text -- Where letters reach them; in small letters
column people.person.reference text -- What the school's own records system calls them
column people.person.version integer not null default 0 -- Counts changes, so that none is lost
column people.person.sort_key text not null -- Family and given names in small letters without accents, made by the service: what lists are sorted and searched by
column people.person.year_group text -- The year that a pupil is in, or was in last
column people.person.born date -- The date of birth, kept of pupils only
column people.person.term_time_only boolean not null default true -- Whether the working hours hold on school days only
column people.working_hours.school_id uuid not null -- Whose record
column people.working_hours.person_id uuid not null -- Who works
column people.working_hours.day smallint not null -- The day of the week, Monday is 1
column people.working_hours.starts time without time zone not null -- From when, on the school's clock
column people.working_hours.ends time without time zone not null -- Until when, on the school's clock
column records.entry.school_id uuid not null -- Whose record
column records.entry.id uuid not null -- Names the entry
column records.entry.at timestamp with time zone not null -- When it was done, by the server's clock
column records.entry.kind text not null -- What was done
column records.entry.by_person uuid -- Who did it; null if the service did it by itself
column records.entry.about_person uuid -- Whom it concerns
column records.entry.clause text -- The clause that it was done under
column records.entry.edition text -- The edition of the policy that the clause stood in
column records.entry.details jsonb not null default '{}'::jsonb -- What else is to be known
column rosters.heading.school_id uuid not null -- Which school
column rosters.heading.heading text not null -- The heading in small letters, without signs
column rosters.heading.meaning text not null -- What such a column holds
column rosters.import.school_id uuid not null -- Whose directory
column rosters.import.id uuid not null -- Names the import
column rosters.import.state text not null -- How far it has come
column rosters.import.file text not null -- What the file was called
column rosters.import.by_person uuid not null -- Who sent it
column rosters.import.at timestamp with time zone not null -- When it was sent
column rosters.import.headings text[] not null -- What stands above its columns
column rosters.import.rows integer not null -- How many rows stand below the headings
column rosters.import.remark text not null -- What was left out when the file was read; empty if nothing
column rosters.import.kind text -- Whom it holds
column rosters.import.whole boolean -- Whether it holds everybody of that kind, so that who is not in it has left
column rosters.import.meanings text[] -- What each column holds, from the left
column rosters.import.added integer -- How many rows add somebody
column rosters.import.changed integer -- How many rows change somebody
column rosters.import.unchanged integer -- How many rows change nothing
column rosters.import.refused integer -- How many rows are left out
column rosters.import.leavers integer -- How many people seem to have left
column rosters.import.standing integer -- How many people of the kind the directory knows by a reference
column rosters.import.fingerprint text -- Of what was shown; only that may be done
column rosters.import.departed integer -- How many people were said to leave
column rosters.import.ended timestamp with time zone -- When it was taken in or given up
column rosters.import.version integer not null default 0 -- Counts changes, so that none is lost
column rosters."row".school_id uuid not null -- Whose directory
column rosters."row".import_id uuid not null -- The import it belongs to
column rosters."row".number integer not null -- The row as the spreadsheet program numbers it
column rosters."row".cells jsonb not null -- Its cells as texts, from the left
column rosters."row".verdict text -- What would become of it; null until it was checked
column rosters."row".who text -- Whom it is about, as it is shown
column rosters."row".notes jsonb -- What would change, or why nothing does, as it is shown
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
constraint people.parent_link.parent_link_check CHECK ((child_id <> parent_id))
constraint people.parent_link.parent_link_pkey PRIMARY KEY (school_id, child_id, parent_id)
constraint people.parent_link.parent_link_relation_check CHECK ((relation = ANY (ARRAY['mother'::text, 'father'::text, 'step_parent'::text, 'grandparent'::text, 'foster_carer'::text, 'guardian'::text, 'social_worker'::text, 'other'::text])))
constraint people.parent_link.parent_link_school_id_child_id_fkey FOREIGN KEY (school_id, child_id) REFERENCES people.person(school_id, id)
constraint people.parent_link.parent_link_school_id_parent_id_fkey FOREIGN KEY (school_id, parent_id) REFERENCES people.person(school_id, id)
constraint people.partner.partner_check CHECK ((one_id < other_id))
constraint people.partner.partner_pkey PRIMARY KEY (school_id, one_id, other_id)
constraint people.partner.partner_school_id_one_id_fkey FOREIGN KEY (school_id, one_id) REFERENCES people.person(school_id, id)
constraint people.partner.partner_school_id_other_id_fkey FOREIGN KEY (school_id, other_id) REFERENCES people.person(school_id, id)
constraint people.person.person_born_check CHECK ((born >= '1900-01-01'::date))
constraint people.person.person_email_check CHECK (((email = lower(email)) AND (length(email) <= 254)))
constraint people.person.person_family_check CHECK (((family ~ '\S'::text) AND (length(family) <= 100)))
constraint people.person.person_given_check CHECK (((given ~ '\S'::text) AND (length(given) <= 100)))
constraint people.person.person_known_as_check CHECK (((known_as ~ '\S'::text) AND (length(known_as) <= 100)))
constraint people.person.person_pkey PRIMARY KEY (school_id, id)
constraint people.person.person_reference_check CHECK ((length(reference) <= 100))
constraint people.person.person_school_id_email_key UNIQUE (school_id, email)
constraint people.person.person_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools.school(id)
constraint people.person.person_school_id_reference_key UNIQUE (school_id, reference)
constraint people.person.person_year_group_check CHECK ((year_group = ANY (ARRAY['nursery'::text, 'reception'::text, 'year_1'::text, 'year_2'::text, 'year_3'::text, 'year_4'::text, 'year_5'::text, 'year_6'::text, 'year_7'::text, 'year_8'::text, 'year_9'::text, 'year_10'::text, 'year_11'::text, 'year_12'::text, 'year_13'::text, 'year_14'::text, 'p1'::text, 'p2'::text, 'p3'::text, 'p4'::text, 'p5'::text, 'p6'::text, 'p7'::text, 's1'::text, 's2'::text, 's3'::text, 's4'::text, 's5'::text, 's6'::text])))
constraint people.working_hours.working_hours_check CHECK ((ends > starts))
constraint people.working_hours.working_hours_day_check CHECK (((day >= 1) AND (day <= 7)))
constraint people.working_hours.working_hours_pkey PRIMARY KEY (school_id, person_id, day, starts)
constraint people.working_hours.working_hours_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES people.person(school_id, id)
constraint records.entry.entry_check CHECK (((clause IS NULL) = (edition IS NULL)))
constraint records.entry.entry_kind_check CHECK ((kind ~ '^[a-z][a-z-]*\.[a-z][a-z-]*$'::text))
constraint records.entry.entry_pkey PRIMARY KEY (school_id, id)
constraint rosters.heading.heading_heading_check CHECK (((heading ~ '\S'::text) AND (length(heading) <= 100)))
constraint rosters.heading.heading_pkey PRIMARY KEY (school_id, heading)
constraint rosters.heading.heading_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools.school(id)
constraint rosters.import.import_added_check CHECK ((added >= 0))
constraint rosters.import.import_changed_check CHECK ((changed >= 0))
constraint rosters.import.import_check CHECK ((standing >= leavers))
constraint rosters.import.import_check1 CHECK (((departed >= 0) AND (departed <= leavers)))
constraint rosters.import.import_check2 CHECK (((state <> 'uploaded'::text) OR (kind IS NULL)))
constraint rosters.import.import_check3 CHECK (((state <> ALL (ARRAY['mapped'::text, 'checked'::text])) OR ((kind IS NOT NULL) AND (whole IS NOT NULL) AND (meanings IS NOT NULL))))
constraint rosters.import.import_check4 CHECK (((state <> ALL (ARRAY['checked'::text, 'applied'::text])) OR ((added IS NOT NULL) AND (changed IS NOT NULL) AND (unchanged IS NOT NULL) AND (refused IS NOT NULL) AND (leavers IS NOT NULL) AND (standing IS NOT NULL))))
constraint rosters.import.import_check5 CHECK (((state = 'applied'::text) OR (departed IS NULL)))
constraint rosters.import.import_check6 CHECK (((state <> 'applied'::text) OR (departed IS NOT NULL)))
constraint rosters.import.import_check7 CHECK (((state = 'checked'::text) = (fingerprint IS NOT NULL)))
constraint rosters.import.import_check8 CHECK (((state = ANY (ARRAY['applied'::text, 'abandoned'::text])) = (ended IS NOT NULL)))
constraint rosters.import.import_file_check CHECK (((file ~ '\S'::text) AND (length(file) <= 100)))
constraint rosters.import.import_fingerprint_check CHECK ((length(fingerprint) = 64))
constraint rosters.import.import_kind_check CHECK ((kind = ANY (ARRAY['staff'::text, 'pupils'::text, 'parents'::text, 'governors'::text, 'volunteers'::text, 'supply'::text, 'mixed'::text])))
constraint rosters.import.import_leavers_check CHECK ((leavers >= 0))
constraint rosters.import.import_pkey PRIMARY KEY (school_id, id)
constraint rosters.import.import_refused_check CHECK ((refused >= 0))
constraint rosters.import.import_rows_check CHECK ((rows > 0))
constraint rosters.import.import_school_id_by_person_fkey FOREIGN KEY (school_id, by_person) REFERENCES people.person(school_id, id)
constraint rosters.import.import_state_check CHECK ((state = ANY (ARRAY['uploaded'::text, 'mapped'::text, 'checked'::text, 'applied'::text, 'abandoned'::text])))
constraint rosters.import.import_unchanged_check CHECK ((unchanged >= 0))
constraint rosters."row".row_cells_check CHECK ((jsonb_typeof(cells) = 'array'::text))
constraint rosters."row".row_check CHECK ((((verdict IS NULL) = (who IS NULL)) AND ((verdict IS NULL) = (notes IS NULL))))
constraint rosters."row".row_notes_check CHECK ((jsonb_typeof(notes) = 'array'::text))
constraint rosters."row".row_number_check CHECK ((number > 0))
constraint rosters."row".row_pkey PRIMARY KEY (school_id, import_id, number)
constraint rosters."row".row_school_id_import_id_fkey FOREIGN KEY (school_id, import_id) REFERENCES rosters.import(school_id, id)
constraint rosters."row".row_verdict_check CHECK ((verdict = ANY (ARRAY['added'::text, 'changed'::text, 'unchanged'::text, 'refused'::text])))
constraint schools.school.school_address_check CHECK ((address ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'::text))
constraint schools.school.school_address_key UNIQUE (address)
constraint schools.school.school_check CHECK (((NOT office) OR (trust_id IS NOT NULL)))
constraint schools.school.school_jurisdiction_check CHECK ((jurisdiction = ANY (ARRAY['england_and_wales'::text, 'scotland'::text, 'northern_ireland'::text])))
constraint schools.school.school_name_check CHECK ((name ~ '\S'::text))
constraint schools.school.school_pkey PRIMARY KEY (id)
constraint schools.school.school_trust_id_fkey FOREIGN KEY (trust_id) REFERENCES schools.trust(id)
constraint schools.trust.trust_name_check CHECK ((name ~ '\S'::text))
constraint schools.trust.trust_pkey PRIMARY KEY (id)
CREATE INDEX appointment_by_role ON people.appointment USING btree (school_id, role, person_id)
CREATE INDEX appointment_of_person ON people.appointment USING btree (school_id, person_id)
CREATE UNIQUE INDEX appointment_once ON people.appointment USING btree (school_id, person_id, role) WHERE (leaves IS NULL)
CREATE INDEX parent_link_by_parent ON people.parent_link USING btree (school_id, parent_id)
CREATE INDEX partner_by_other ON people.partner USING btree (school_id, other_id)
CREATE INDEX person_by_name ON people.person USING btree (school_id, sort_key, id)
CREATE INDEX entry_by_time ON records.entry USING btree (school_id, at, id)
CREATE INDEX import_by_time ON rosters.import USING btree (school_id, at DESC, id)
CREATE INDEX row_by_verdict ON rosters."row" USING btree (school_id, import_id, verdict, number)
CREATE INDEX school_by_name ON schools.school USING btree (name, id)
CREATE INDEX school_by_trust ON schools.school USING btree (trust_id, name)
policy one_school on people.appointment for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on people.parent_link for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on people.partner for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on people.person for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on people.working_hours for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on records.entry for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on rosters.heading for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on rosters.import for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on rosters."row" for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy school_changes_itself on schools.school for w using ((id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy school_is_added_by_itself on schools.school for a using () check ((id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy school_is_public on schools.school for r using (true) check ()
grant insert, select, update on advice.asked to gatehouse_app
grant insert, select, update on advice.cited to gatehouse_app
grant insert, select on installation.purpose to gatehouse_app
grant delete, insert, select, update on people.appointment to gatehouse_app
grant delete, insert, select, update on people.parent_link to gatehouse_app
grant delete, insert, select on people.partner to gatehouse_app
grant insert, select, update on people.person to gatehouse_app
grant delete, insert, select on people.working_hours to gatehouse_app
grant insert, select on records.entry to gatehouse_app
grant insert, select, update on rosters.heading to gatehouse_app
grant insert, select, update on rosters.import to gatehouse_app
grant delete, insert, select, update on rosters."row" to gatehouse_app
grant insert, select, update on schools.school to gatehouse_app
grant insert, select on schools.trust to gatehouse_app
