schema adoption -- How a school makes a policy its own, and every edition that it has had
schema advice -- How often what was asked, without any person
schema duties -- Who must do what, by when, and how often they are told
schema installation -- What this installation is
schema notices -- Letters to people, and how far each has come
schema people -- Staff, pupils, parents, governors: who is who at a school
schema records -- Who did what, for whom, under which clause, and who looked
schema rosters -- Files on their way into the directory
schema schools -- Trusts, schools and what is set for each
schema signin -- Ways of signing in, sessions and invitations
schema signing -- Who reads and signs an edition of a school's policy, and who has
schema training -- Who knows what an edition of a school's policy asks of them
table adoption.adoption row security forced -- One edition of a school's policy, on its way or published
table adoption.comment row security forced -- What somebody said when they were asked about a draft
table adoption.texts -- The texts that editions are made from, kept word for word; no school's own, and shared between those that adopt the same
table advice.asked -- How often an act was asked about under a policy, by day and answer
table advice.cited -- How often an answer rested on a clause, by day: what training needs
table duties.duty row security forced -- Something that somebody must do
table duties.look row security forced -- When to look at a duty again; of all schools, with nothing about anybody
table duties.wish row security forced -- How often somebody wants letters
table installation.purpose -- The one statement of what the data are for
table notices.letter row security forced -- A letter to a person of the school
table notices.outgoing row security forced -- How far each letter has come; of all schools, with nothing about anybody
table people.appointment row security forced -- What somebody is at the school, from a day to a day
table people.parent_link row security forced -- Who is a pupil's parent or carer
table people.partner row security forced -- Two people who are declared to be partners; one row for both
table people.person row security forced -- A person of a school
table people.working_hours row security forced -- When somebody works in an ordinary week
table records.checkpoint row security forced -- A signed state of the record (C2SP tlog-checkpoint)
table records.entry row security forced -- Something that was done and matters
table records.leaf row security forced -- An entry's place in the tree
table records.node row security forced -- Complete nodes of the tree over 256 leaves and more, to make proofs of; those below are quickly made of the leaves
table records.opening row security forced -- What is personal about an entry; may be erased
table records.tree row security forced -- The tree of a school's record, as far as it must be known to go on with it (RFC 9162)
table records.waiting row security forced -- Entries that are not yet sealed; ids and nothing else
table rosters.heading row security forced -- What a school has said that a heading means, for its next file
table rosters.import row security forced -- A file on its way into the directory
table rosters."row" row security forced -- A row of a file that waits. Deleted once it was taken in; if it was refused or nobody took it in, a week after it came
table schools.calendar row security forced -- The school's calendar; its row is locked while anything in the calendar changes, so that the whole is checked
table schools.contact row security forced -- How the school's office is reached; it changes with the row of the school, whose version counts
table schools.counter row security forced -- Kept counts: all that a trust sees of its schools
table schools.school row security forced -- A school, or the office of a trust: whoever keeps data of its own
table schools.special_day row security forced -- INSET days, and days on which this school alone is shut
table schools.term row security forced -- The terms of the school
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
table signing.round row security forced -- That a group of people is asked to read and sign an edition
table signing.scan row security forced -- The scan of a sheet that people signed on paper
table signing.scanned row security forced -- That a signature is on a scanned sheet
table signing.signature row security forced -- That somebody is asked to sign an edition, and what came of it: for each person and edition the last turn counts
table training.answer row security forced -- How somebody stands with a question of the check; what they answered is not kept
table training.pass row security forced -- That somebody has passed the check of an edition
table training.rule row security forced -- What a school wants of the check
column adoption.adoption.school_id uuid not null -- Whose policy
column adoption.adoption.id uuid not null -- Names the adoption
column adoption.adoption.number integer not null -- The edition's number at this school
column adoption.adoption.version integer not null default 0 -- Counts changes, so that none is lost
column adoption.adoption.state text not null -- How far it has come
column adoption.adoption.pack text not null -- The policy that it is made from
column adoption.adoption.texts text not null -- The texts that it is made from, as they were
column adoption.adoption.tailoring text not null -- What the school made of them, as YAML
column adoption.adoption.author_id uuid not null -- Who began it
column adoption.adoption.begun timestamp with time zone not null -- When it was begun
column adoption.adoption.asked text[] -- The roles whose comments were asked for
column adoption.adoption.opened timestamp with time zone -- When the consultation opened
column adoption.adoption.closes date -- The last day for comments
column adoption.adoption.reviewed_by uuid -- Who found it fit to be ratified
column adoption.adoption.reviewed timestamp with time zone -- When it was found fit
column adoption.adoption.body text -- Who ratified it: the governing body, a committee
column adoption.adoption.decided date -- The day on which it was ratified
column adoption.adoption.minute text -- Where the minutes say so
column adoption.adoption.present integer -- How many members were present
column adoption.adoption.members integer -- How many members there were
column adoption.adoption.delegate text -- Who ratified it for the body, if it had delegated that
column adoption.adoption.delegation text -- By what delegation
column adoption.adoption.recorded_by uuid -- Who recorded the ratification
column adoption.adoption.recorded timestamp with time zone -- When the ratification was recorded
column adoption.adoption.hash text -- SHA-256 of the edition: its name in records
column adoption.adoption.published_by uuid -- Who published it
column adoption.adoption.published timestamp with time zone -- When it was published
column adoption.adoption.starts date -- The first day on which it is in force
column adoption.adoption.review date -- By when it is to be looked over
column adoption.adoption.change text -- What changed from the edition before, in one line
column adoption.comment.school_id uuid not null -- Whose policy
column adoption.comment.id uuid not null -- Names the comment
column adoption.comment.adoption_id uuid not null -- The draft
column adoption.comment.person_id uuid not null -- Who said it
column adoption.comment.at timestamp with time zone not null -- When they said it
column adoption.comment.clause text -- The clause that they speak of, if they speak of one
column adoption.comment.says text not null -- What they said
column adoption.texts.digest text not null -- SHA-256 over paths and texts, checked whenever they are read
column adoption.texts.packed bytea not null -- Path to text as JSON, compressed with gzip
column advice.asked.day date not null -- The day in the United Kingdom
column advice.asked.policy text not null -- The policy that was asked
column advice.asked.act text not null -- The act in the vocabulary that was asked about
column advice.asked.verdict text not null -- The answer that was given
column advice.asked.times bigint not null -- How often
column advice.cited.day date not null -- The day in the United Kingdom
column advice.cited.policy text not null -- The policy that was asked
column advice.cited.clause text not null -- The clause, of the policy or of the national layer above it
column advice.cited.times bigint not null -- How often
column duties.duty.school_id uuid not null -- Whose duty
column duties.duty.id uuid not null -- Names the duty
column duties.duty.kind text not null -- What sort of duty, as the module that owes it names it
column duties.duty.title text not null -- For its bearer, without any personal data
column duties.duty.path text not null -- The page on which it is done
column duties.duty.bearer_person uuid -- Whose it is, if it is one person's
column duties.duty.bearer_role text -- Whose it is, if it is whoever's who holds a role
column duties.duty.clause text -- The clause that it comes from
column duties.duty.edition text -- The edition in which that clause stood
column duties.duty.time_limit jsonb not null -- By when, as the clause says it
column duties.duty.arrived timestamp with time zone not null -- From when the time is reckoned
column duties.duty.about uuid[] not null default '{}'::uuid[] -- The people whom it concerns: none of them bears it
column duties.duty.once text not null -- The occasion: a school has one duty for each
column duties.duty.due_at timestamp with time zone -- The last moment in time; null where none can be told
column duties.duty.says text not null -- The date in one sentence
column duties.duty.trace text[] not null -- The steps that led to the date, in sentences
column duties.duty.pauses jsonb not null default '[]'::jsonb -- When its clock stood still
column duties.duty.state text not null -- Whether it is still to be done
column duties.duty.ended timestamp with time zone -- When it was done or taken back
column duties.duty.ended_by uuid -- Who did it; null if the service saw it done by itself
column duties.duty.ended_how text -- How it was done, or why it was taken back
column duties.duty.escalated timestamp with time zone -- When it went further, because it was not done in time
column duties.duty.version integer not null default 0 -- Counts changes, so that none is lost
column duties.look.school_id uuid not null -- Whose duty
column duties.look.duty_id uuid not null -- The duty
column duties.look.looked timestamp with time zone not null -- Up to when everything that was to be told was told
column duties.look.next timestamp with time zone not null -- When to look next
column duties.wish.school_id uuid not null -- Whose person
column duties.wish.person_id uuid not null -- Who
column duties.wish.digest text not null -- How often
column installation.purpose.only_row boolean not null default true -- Lets the table hold one row and no more
column installation.purpose.demonstration boolean not null -- Whether the data are a demonstration's
column installation.purpose.since timestamp with time zone not null default now() -- When the home was first used
column notices.letter.school_id uuid not null -- Whose letter
column notices.letter.id uuid not null -- Names the letter; the mail's Message-ID is made from it
column notices.letter.to_person uuid not null -- Who gets it
column notices.letter.matter text not null -- What it is about; the words stand in the program
column notices.letter.path text not null -- The page that it leads to
column notices.letter.enclosure text -- Lines that are no detail about anybody; forgotten when it is sent
column notices.letter.once text not null -- The occasion: a school writes one letter for each
column notices.letter.written timestamp with time zone not null -- When it was written
column notices.outgoing.school_id uuid not null -- Whose letter
column notices.outgoing.letter_id uuid not null -- The letter
column notices.outgoing.state text not null -- How far it has come
column notices.outgoing.since timestamp with time zone not null -- Waiting: when it is tried next; underway: until when; else when that happened
column notices.outgoing.tries integer not null default 0 -- How often it was handed over
column notices.outgoing.why text -- Why it was given up
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
column records.checkpoint.school_id uuid not null -- Whose record
column records.checkpoint.size bigint not null -- How many entries it vouches for
column records.checkpoint.signed timestamp with time zone not null -- When it was signed, by the server's clock
column records.checkpoint.note text not null -- The signed note, as it may be given to anybody
column records.entry.school_id uuid not null -- Whose record
column records.entry.id uuid not null -- Names the entry
column records.entry.at timestamp with time zone not null -- When it was done, by the server's clock
column records.entry.kind text not null -- What was done
column records.entry.by_person uuid -- Who did it; null if the service did it by itself
column records.entry.about_person uuid -- Whom it concerns
column records.entry.clause text -- The clause that it was done under
column records.entry.edition text -- The edition of the policy that the clause stood in
column records.entry.commitment bytea -- HMAC-SHA-256 of the personal content under its salt; null if there is none
column records.leaf.school_id uuid not null -- Whose record
column records.leaf.number bigint not null -- The how-manieth entry it is, from 1
column records.leaf.entry_id uuid not null -- The entry
column records.leaf.hash bytea not null -- Its leaf hash as it was made when it was sealed; never made anew
column records.node.school_id uuid not null -- Whose record
column records.node.level smallint not null -- How high: over 2^level leaves
column records.node.index bigint not null -- The how-manieth of its level, from 0
column records.node.hash bytea not null -- Its hash
column records.opening.school_id uuid not null -- Whose record
column records.opening.entry_id uuid not null -- The entry, which is committed to this
column records.opening.salt bytea not null -- 32 random bytes, without which the content cannot be guessed
column records.opening.content bytea not null -- Names and values with their lengths, as they are committed to
column records.tree.school_id uuid not null -- Whose record
column records.tree.size bigint not null default 0 -- How many entries are sealed
column records.tree.frontier bytea not null default '\x'::bytea -- The roots of the largest complete subtrees from the left, 32 bytes each
column records.waiting.school_id uuid not null -- Whose record
column records.waiting.entry_id uuid not null -- The entry
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
column schools.calendar.school_id uuid not null -- Whose calendar
column schools.calendar.week text[] not null default '{monday,tuesday,wednesday,thursday,friday}'::text[] -- The days of the week on which the school works
column schools.calendar.counted text not null default 'working_days'::text -- What counts as a working day
column schools.calendar.version integer not null default 0 -- Counts changes of the week and of what counts, so that none is lost
column schools.contact.school_id uuid not null -- Whose office
column schools.contact.telephone text -- The office's telephone
column schools.contact.email text -- The office's e-mail address; in small letters
column schools.contact.street text -- House and street
column schools.contact.town text -- Town
column schools.contact.postcode text -- Postcode
column schools.counter.school_id uuid not null -- Whose count
column schools.counter.name text not null -- What is counted
column schools.counter.value bigint not null -- How many
column schools.school.id uuid not null -- Names the school; the school_id of every row of its own
column schools.school.trust_id uuid -- The trust, if it belongs to one
column schools.school.office boolean not null default false -- Whether it is a trust's office and no school
column schools.school.name text not null -- As it is called
column schools.school.address text not null -- Its short name in web addresses
column schools.school.jurisdiction text not null -- Whose bank holidays hold
column schools.school.policy text -- The pack that it follows, once adopted
column schools.school.version integer not null default 0 -- Counts changes, so that none is lost
column schools.special_day.school_id uuid not null -- Whose day
column schools.special_day.day date not null -- The day
column schools.special_day.kind text not null -- Whether it is INSET or the school is shut
column schools.special_day.reason text -- Why it is shut
column schools.term.school_id uuid not null -- Whose term
column schools.term.year integer not null -- The calendar year in which the school year begins
column schools.term.name text not null -- Which of the three
column schools.term.first_day date not null -- The first day, INSET included
column schools.term.last_day date not null -- The last day, INSET included
column schools.term.half_term_first date -- The first day of the half-term; null if the term has none
column schools.term.half_term_last date -- The last day of the half-term
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
column signing.round.school_id uuid not null -- Whose policy
column signing.round.edition uuid not null -- The edition, as whoever published it names it
column signing.round.cohort text not null -- The group
column signing.round.number integer not null -- The edition's number at this school
column signing.round.hash text not null -- SHA-256 of the edition
column signing.round.days integer not null -- Within how many school days each of them signs
column signing.round.opened timestamp with time zone not null -- When they were first asked
column signing.scan.school_id uuid not null -- Whose policy
column signing.scan.id uuid not null -- Names the scan
column signing.scan.edition uuid not null -- The edition that they signed, as whoever published it names it
column signing.scan.hash text not null -- SHA-256 of the content
column signing.scan.type text not null -- What it is, by its first bytes: the media type
column signing.scan.size integer not null -- How many bytes it has
column signing.scan.pages integer not null -- How many pages it has; a picture is one
column signing.scan.content bytea not null -- The scan, without what its pictures told of place and device
column signing.scan.by_person uuid not null -- Who handed it in
column signing.scan.at timestamp with time zone not null -- When it was handed in: the time of the server
column signing.scanned.school_id uuid not null -- Whose policy
column signing.scanned.scan_id uuid not null -- The scan
column signing.scanned.edition uuid not null -- The edition that was signed
column signing.scanned.person_id uuid not null -- Whose signature it is
column signing.scanned.turn integer not null -- Which of their signatures for the edition
column signing.signature.school_id uuid not null -- Whose policy
column signing.signature.edition uuid not null -- The edition, as whoever published it names it
column signing.signature.person_id uuid not null -- Who is asked
column signing.signature.cohorts text[] not null -- What they are at the school: the groups with which they are asked
column signing.signature.clause text -- The clause under which they are asked, if one says so
column signing.signature.hash text not null -- SHA-256 of the edition
column signing.signature.turn integer not null -- How often they have been asked: again after they have come back
column signing.signature.asked timestamp with time zone not null -- When they were asked
column signing.signature.chased date -- The day on which they were last reminded by hand
column signing.signature.state text not null -- What came of it
column signing.signature.ended timestamp with time zone -- When they signed or refused, or were asked no longer: the time of the server
column signing.signature.manner text -- How it was signed: typed by themselves, on paper, or carried over from the edition before
column signing.signature.typed_name text -- Their name as they typed it
column signing.signature.signed_on date -- The date on the paper
column signing.signature.keyed_in_by uuid -- Who keyed the paper in
column signing.signature.carried_from uuid -- The edition that they signed, from which nothing has changed for them
column signing.signature.words text -- Why they refuse, why they are asked no longer, or a note about the paper
column signing.signature.version integer not null default 0 -- Counts changes, so that none is lost
column signing.signature.witness text -- Who saw the paper being signed; empty for papers keyed in before that was asked
column signing.signature.roles text[] not null default '{}'::text[] -- What they were when they were asked; none for those asked before that was kept
column training.answer.school_id uuid not null -- Whose policy
column training.answer.edition uuid not null -- The edition, as whoever published it names it
column training.answer.person_id uuid not null -- Who was asked
column training.answer.question text not null -- The question: a clause and the number of the norm in it
column training.answer.tries integer not null -- How often they answered
column training.answer.answered_right timestamp with time zone -- When they answered right; null while they have not
column training.pass.school_id uuid not null -- Whose policy
column training.pass.edition uuid not null -- The edition, as whoever published it names it
column training.pass.person_id uuid not null -- Who has passed
column training.pass.hash text not null -- SHA-256 of the edition
column training.pass.asked integer not null -- How many questions there were
column training.pass.at_once integer not null -- How many were answered right the first time
column training.pass.passed timestamp with time zone not null -- When the last was answered right: the time of the server
column training.rule.school_id uuid not null -- Which school
column training.rule.before_signing boolean not null -- Whether it is to be passed before anybody signs
constraint adoption.adoption.adoption_body_check CHECK ((body ~ '\S'::text))
constraint adoption.adoption.adoption_check CHECK ((members >= present))
constraint adoption.adoption.adoption_check1 CHECK (((state <> 'consulting'::text) OR ((asked IS NOT NULL) AND (opened IS NOT NULL) AND (closes IS NOT NULL))))
constraint adoption.adoption.adoption_check2 CHECK (((state <> 'reviewed'::text) OR ((reviewed_by IS NOT NULL) AND (reviewed IS NOT NULL))))
constraint adoption.adoption.adoption_check3 CHECK (((state <> ALL (ARRAY['ratified'::text, 'published'::text])) OR ((body IS NOT NULL) AND (decided IS NOT NULL) AND (minute IS NOT NULL) AND (recorded_by IS NOT NULL) AND (recorded IS NOT NULL) AND ((present IS NULL) = (members IS NULL)) AND ((delegate IS NULL) = (delegation IS NULL)) AND ((present IS NULL) <> (delegate IS NULL)))))
constraint adoption.adoption.adoption_check4 CHECK (((state <> 'published'::text) OR ((hash IS NOT NULL) AND (published_by IS NOT NULL) AND (published IS NOT NULL) AND (starts IS NOT NULL) AND (review IS NOT NULL) AND (review > starts) AND (change IS NOT NULL))))
constraint adoption.adoption.adoption_delegate_check CHECK ((delegate ~ '\S'::text))
constraint adoption.adoption.adoption_delegation_check CHECK ((delegation ~ '\S'::text))
constraint adoption.adoption.adoption_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
constraint adoption.adoption.adoption_minute_check CHECK ((minute ~ '\S'::text))
constraint adoption.adoption.adoption_number_check CHECK ((number > 0))
constraint adoption.adoption.adoption_pack_check CHECK ((pack ~ '^[a-z0-9-]+$'::text))
constraint adoption.adoption.adoption_pkey PRIMARY KEY (school_id, id)
constraint adoption.adoption.adoption_present_check CHECK ((present > 0))
constraint adoption.adoption.adoption_school_id_number_key UNIQUE (school_id, number)
constraint adoption.adoption.adoption_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'consulting'::text, 'reviewed'::text, 'ratified'::text, 'published'::text, 'discarded'::text])))
constraint adoption.adoption.adoption_texts_fkey FOREIGN KEY (texts) REFERENCES adoption.texts(digest)
constraint adoption.comment.comment_pkey PRIMARY KEY (school_id, id)
constraint adoption.comment.comment_says_check CHECK (((says ~ '\S'::text) AND (length(says) <= 4000)))
constraint adoption.comment.comment_school_id_adoption_id_fkey FOREIGN KEY (school_id, adoption_id) REFERENCES adoption.adoption(school_id, id)
constraint adoption.texts.texts_digest_check CHECK ((digest ~ '^[0-9a-f]{64}$'::text))
constraint adoption.texts.texts_pkey PRIMARY KEY (digest)
constraint advice.asked.asked_pkey PRIMARY KEY (day, policy, act, verdict)
constraint advice.asked.asked_times_check CHECK ((times > 0))
constraint advice.asked.asked_verdict_check CHECK ((verdict = ANY (ARRAY['silent'::text, 'allowed'::text, 'allowed_with_conditions'::text, 'discouraged'::text, 'needs_approval'::text, 'forbidden'::text])))
constraint advice.cited.cited_pkey PRIMARY KEY (day, policy, clause)
constraint advice.cited.cited_times_check CHECK ((times > 0))
constraint duties.duty.duty_check CHECK (((bearer_person IS NULL) <> (bearer_role IS NULL)))
constraint duties.duty.duty_check1 CHECK (((clause IS NULL) = (edition IS NULL)))
constraint duties.duty.duty_check2 CHECK (((state = 'open'::text) = (ended IS NULL)))
constraint duties.duty.duty_kind_check CHECK ((kind ~ '^[a-z][a-z-]*\.[a-z][a-z-]*$'::text))
constraint duties.duty.duty_path_check CHECK ((path ~ '^/([^/]|$)'::text))
constraint duties.duty.duty_pkey PRIMARY KEY (school_id, id)
constraint duties.duty.duty_school_id_bearer_person_fkey FOREIGN KEY (school_id, bearer_person) REFERENCES people.person(school_id, id)
constraint duties.duty.duty_school_id_ended_by_fkey FOREIGN KEY (school_id, ended_by) REFERENCES people.person(school_id, id)
constraint duties.duty.duty_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools.school(id)
constraint duties.duty.duty_school_id_once_key UNIQUE (school_id, once)
constraint duties.duty.duty_state_check CHECK ((state = ANY (ARRAY['open'::text, 'met'::text, 'withdrawn'::text])))
constraint duties.duty.duty_title_check CHECK ((title ~ '\S'::text))
constraint duties.look.look_pkey PRIMARY KEY (school_id, duty_id)
constraint duties.look.look_school_id_duty_id_fkey FOREIGN KEY (school_id, duty_id) REFERENCES duties.duty(school_id, id)
constraint duties.wish.wish_digest_check CHECK ((digest = ANY (ARRAY['each'::text, 'daily'::text, 'weekly'::text])))
constraint duties.wish.wish_pkey PRIMARY KEY (school_id, person_id)
constraint duties.wish.wish_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES people.person(school_id, id)
constraint installation.purpose.purpose_only_row_check CHECK (only_row)
constraint installation.purpose.purpose_pkey PRIMARY KEY (only_row)
constraint notices.letter.letter_matter_check CHECK ((matter = ANY (ARRAY['to_do'::text, 'late'::text, 'escalated'::text, 'digest'::text, 'invitation'::text, 'checkpoint'::text, 'trial'::text])))
constraint notices.letter.letter_path_check CHECK ((path ~ '^/([^/]|$)'::text))
constraint notices.letter.letter_pkey PRIMARY KEY (school_id, id)
constraint notices.letter.letter_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools.school(id)
constraint notices.letter.letter_school_id_once_key UNIQUE (school_id, once)
constraint notices.letter.letter_school_id_to_person_fkey FOREIGN KEY (school_id, to_person) REFERENCES people.person(school_id, id)
constraint notices.outgoing.outgoing_pkey PRIMARY KEY (school_id, letter_id)
constraint notices.outgoing.outgoing_school_id_letter_id_fkey FOREIGN KEY (school_id, letter_id) REFERENCES notices.letter(school_id, id)
constraint notices.outgoing.outgoing_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'underway'::text, 'sent'::text, 'doubtful'::text, 'given_up'::text])))
constraint notices.outgoing.outgoing_tries_check CHECK ((tries >= 0))
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
constraint records.checkpoint.checkpoint_pkey PRIMARY KEY (school_id, size)
constraint records.checkpoint.checkpoint_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools.school(id)
constraint records.checkpoint.checkpoint_size_check CHECK ((size >= 1))
constraint records.entry.entry_check CHECK (((clause IS NULL) = (edition IS NULL)))
constraint records.entry.entry_clause_check CHECK ((clause ~ '^[!-~]{1,100}$'::text))
constraint records.entry.entry_commitment_check CHECK ((octet_length(commitment) = 32))
constraint records.entry.entry_edition_check CHECK ((edition ~ '^[0-9a-f]{64}$'::text))
constraint records.entry.entry_kind_check CHECK ((kind ~ '^[a-z][a-z-]*\.[a-z][a-z-]*$'::text))
constraint records.entry.entry_kind_check1 CHECK ((length(kind) <= 100))
constraint records.entry.entry_pkey PRIMARY KEY (school_id, id)
constraint records.leaf.leaf_hash_check CHECK ((octet_length(hash) = 32))
constraint records.leaf.leaf_number_check CHECK ((number >= 1))
constraint records.leaf.leaf_pkey PRIMARY KEY (school_id, number)
constraint records.leaf.leaf_school_id_entry_id_fkey FOREIGN KEY (school_id, entry_id) REFERENCES records.entry(school_id, id)
constraint records.leaf.leaf_school_id_entry_id_key UNIQUE (school_id, entry_id)
constraint records.node.node_hash_check CHECK ((octet_length(hash) = 32))
constraint records.node.node_index_check CHECK ((index >= 0))
constraint records.node.node_level_check CHECK ((level >= 8))
constraint records.node.node_pkey PRIMARY KEY (school_id, level, index)
constraint records.node.node_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools.school(id)
constraint records.opening.opening_pkey PRIMARY KEY (school_id, entry_id)
constraint records.opening.opening_salt_check CHECK ((octet_length(salt) = 32))
constraint records.opening.opening_school_id_entry_id_fkey FOREIGN KEY (school_id, entry_id) REFERENCES records.entry(school_id, id)
constraint records.tree.tree_check CHECK ((octet_length(frontier) = (32 * bit_count((size)::bit(64)))))
constraint records.tree.tree_pkey PRIMARY KEY (school_id)
constraint records.tree.tree_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools.school(id)
constraint records.tree.tree_size_check CHECK ((size >= 0))
constraint records.waiting.waiting_pkey PRIMARY KEY (school_id, entry_id)
constraint records.waiting.waiting_school_id_entry_id_fkey FOREIGN KEY (school_id, entry_id) REFERENCES records.entry(school_id, id)
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
constraint schools.calendar.calendar_counted_check CHECK ((counted = ANY (ARRAY['school_days'::text, 'staff_days'::text, 'working_days'::text])))
constraint schools.calendar.calendar_pkey PRIMARY KEY (school_id)
constraint schools.calendar.calendar_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools.school(id)
constraint schools.calendar.calendar_week_check CHECK (((week <@ '{monday,tuesday,wednesday,thursday,friday,saturday,sunday}'::text[]) AND (cardinality(week) > 0)))
constraint schools.contact.contact_email_check CHECK (((email = lower(email)) AND (length(email) <= 254)))
constraint schools.contact.contact_pkey PRIMARY KEY (school_id)
constraint schools.contact.contact_postcode_check CHECK (((postcode ~ '\S'::text) AND (length(postcode) <= 10)))
constraint schools.contact.contact_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools.school(id)
constraint schools.contact.contact_street_check CHECK (((street ~ '\S'::text) AND (length(street) <= 100)))
constraint schools.contact.contact_telephone_check CHECK (((telephone ~ '\S'::text) AND (length(telephone) <= 40)))
constraint schools.contact.contact_town_check CHECK (((town ~ '\S'::text) AND (length(town) <= 100)))
constraint schools.counter.counter_name_check CHECK ((name = ANY (ARRAY['staff'::text, 'pupils'::text, 'parents'::text, 'governors'::text, 'imports'::text])))
constraint schools.counter.counter_pkey PRIMARY KEY (school_id, name)
constraint schools.counter.counter_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools.school(id)
constraint schools.school.school_address_check CHECK ((address ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'::text))
constraint schools.school.school_address_check1 CHECK ((length(address) <= 60))
constraint schools.school.school_address_key UNIQUE (address)
constraint schools.school.school_check CHECK (((NOT office) OR (trust_id IS NOT NULL)))
constraint schools.school.school_jurisdiction_check CHECK ((jurisdiction = ANY (ARRAY['england_and_wales'::text, 'scotland'::text, 'northern_ireland'::text])))
constraint schools.school.school_name_check CHECK ((name ~ '\S'::text))
constraint schools.school.school_name_check1 CHECK ((length(name) <= 150))
constraint schools.school.school_pkey PRIMARY KEY (id)
constraint schools.school.school_trust_id_fkey FOREIGN KEY (trust_id) REFERENCES schools.trust(id)
constraint schools.special_day.special_day_check CHECK (((kind = 'closure'::text) = (reason IS NOT NULL)))
constraint schools.special_day.special_day_day_check CHECK (((day >= '2000-01-01'::date) AND (day <= '2100-12-31'::date)))
constraint schools.special_day.special_day_kind_check CHECK ((kind = ANY (ARRAY['inset'::text, 'closure'::text])))
constraint schools.special_day.special_day_pkey PRIMARY KEY (school_id, day)
constraint schools.special_day.special_day_reason_check CHECK (((reason ~ '\S'::text) AND (length(reason) <= 100)))
constraint schools.special_day.special_day_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools.calendar(school_id)
constraint schools.term.term_check CHECK ((last_day >= first_day))
constraint schools.term.term_check1 CHECK (((half_term_first IS NULL) = (half_term_last IS NULL)))
constraint schools.term.term_check2 CHECK (((half_term_first >= first_day) AND (half_term_last <= last_day) AND (half_term_last >= half_term_first)))
constraint schools.term.term_name_check CHECK ((name = ANY (ARRAY['autumn'::text, 'spring'::text, 'summer'::text])))
constraint schools.term.term_pkey PRIMARY KEY (school_id, year, name)
constraint schools.term.term_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools.calendar(school_id)
constraint schools.term.term_year_check CHECK (((year >= 2000) AND (year <= 2099)))
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
constraint signing.round.round_cohort_check CHECK ((cohort = ANY (ARRAY['staff'::text, 'supply'::text, 'volunteers'::text, 'governors'::text, 'pupils'::text, 'parents'::text])))
constraint signing.round.round_days_check CHECK ((days > 0))
constraint signing.round.round_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
constraint signing.round.round_number_check CHECK ((number > 0))
constraint signing.round.round_pkey PRIMARY KEY (school_id, edition, cohort)
constraint signing.round.round_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools.school(id)
constraint signing.scan.scan_check CHECK ((octet_length(content) = size))
constraint signing.scan.scan_check1 CHECK ((encode(sha256(content), 'hex'::text) = hash))
constraint signing.scan.scan_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
constraint signing.scan.scan_pages_check CHECK ((pages > 0))
constraint signing.scan.scan_pkey PRIMARY KEY (school_id, id)
constraint signing.scan.scan_school_id_by_person_fkey FOREIGN KEY (school_id, by_person) REFERENCES people.person(school_id, id)
constraint signing.scan.scan_school_id_edition_hash_key UNIQUE (school_id, edition, hash)
constraint signing.scan.scan_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools.school(id)
constraint signing.scan.scan_school_id_id_edition_key UNIQUE (school_id, id, edition)
constraint signing.scan.scan_size_check CHECK ((size > 0))
constraint signing.scan.scan_type_check CHECK ((type = ANY (ARRAY['application/pdf'::text, 'image/jpeg'::text, 'image/png'::text])))
constraint signing.scanned.scanned_pkey PRIMARY KEY (school_id, scan_id, person_id, turn)
constraint signing.scanned.scanned_school_id_edition_person_id_turn_fkey FOREIGN KEY (school_id, edition, person_id, turn) REFERENCES signing.signature(school_id, edition, person_id, turn)
constraint signing.scanned.scanned_school_id_scan_id_edition_fkey FOREIGN KEY (school_id, scan_id, edition) REFERENCES signing.scan(school_id, id, edition)
constraint signing.signature.signature_check CHECK (((state = 'asked'::text) = (ended IS NULL)))
constraint signing.signature.signature_check1 CHECK (((state = 'signed'::text) = (manner IS NOT NULL)))
constraint signing.signature.signature_check2 CHECK (((NOT (manner IS DISTINCT FROM 'typed'::text)) = (typed_name IS NOT NULL)))
constraint signing.signature.signature_check3 CHECK (((NOT (manner IS DISTINCT FROM 'paper'::text)) = (signed_on IS NOT NULL)))
constraint signing.signature.signature_check4 CHECK (((NOT (manner IS DISTINCT FROM 'paper'::text)) = (keyed_in_by IS NOT NULL)))
constraint signing.signature.signature_check5 CHECK (((NOT (manner IS DISTINCT FROM 'carried'::text)) = (carried_from IS NOT NULL)))
constraint signing.signature.signature_check6 CHECK (((state <> ALL (ARRAY['refused'::text, 'released'::text])) OR (words IS NOT NULL)))
constraint signing.signature.signature_check7 CHECK (((NOT (manner IS DISTINCT FROM 'paper'::text)) OR (witness IS NULL)))
constraint signing.signature.signature_cohorts_check CHECK ((cardinality(cohorts) > 0))
constraint signing.signature.signature_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
constraint signing.signature.signature_manner_check CHECK ((manner = ANY (ARRAY['typed'::text, 'paper'::text, 'carried'::text])))
constraint signing.signature.signature_pkey PRIMARY KEY (school_id, edition, person_id, turn)
constraint signing.signature.signature_school_id_keyed_in_by_fkey FOREIGN KEY (school_id, keyed_in_by) REFERENCES people.person(school_id, id)
constraint signing.signature.signature_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES people.person(school_id, id)
constraint signing.signature.signature_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'signed'::text, 'refused'::text, 'released'::text])))
constraint signing.signature.signature_turn_check CHECK ((turn > 0))
constraint signing.signature.signature_typed_name_check CHECK ((typed_name ~ '\S'::text))
constraint signing.signature.signature_witness_check CHECK ((witness ~ '\S'::text))
constraint signing.signature.signature_words_check CHECK ((words ~ '\S'::text))
constraint training.answer.answer_pkey PRIMARY KEY (school_id, edition, person_id, question)
constraint training.answer.answer_question_check CHECK ((question ~ '\S'::text))
constraint training.answer.answer_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES people.person(school_id, id)
constraint training.answer.answer_tries_check CHECK ((tries > 0))
constraint training.pass.pass_asked_check CHECK ((asked > 0))
constraint training.pass.pass_check CHECK (((at_once >= 0) AND (at_once <= asked)))
constraint training.pass.pass_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
constraint training.pass.pass_pkey PRIMARY KEY (school_id, edition, person_id)
constraint training.pass.pass_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES people.person(school_id, id)
constraint training.rule.rule_pkey PRIMARY KEY (school_id)
constraint training.rule.rule_school_id_fkey FOREIGN KEY (school_id) REFERENCES schools.school(id)
CREATE INDEX adoption_by_hash ON adoption.adoption USING btree (school_id, hash) WHERE (state = 'published'::text)
CREATE INDEX comment_by_adoption ON adoption.comment USING btree (school_id, adoption_id, at)
CREATE UNIQUE INDEX one_adoption_in_progress ON adoption.adoption USING btree (school_id) WHERE (state <> ALL (ARRAY['published'::text, 'discarded'::text]))
CREATE INDEX duty_by_bearer ON duties.duty USING btree (school_id, bearer_person) WHERE (state = 'open'::text)
CREATE INDEX duty_by_clause ON duties.duty USING btree (school_id, clause) WHERE (clause IS NOT NULL)
CREATE INDEX duty_open ON duties.duty USING btree (school_id, due_at, arrived, id) WHERE (state = 'open'::text)
CREATE INDEX look_next ON duties.look USING btree (next)
CREATE INDEX letter_by_time ON notices.letter USING btree (school_id, written DESC, id)
CREATE INDEX outgoing_waiting ON notices.outgoing USING btree (since) WHERE (state = ANY (ARRAY['waiting'::text, 'underway'::text]))
CREATE INDEX appointment_by_role ON people.appointment USING btree (school_id, role, person_id)
CREATE INDEX appointment_of_person ON people.appointment USING btree (school_id, person_id)
CREATE UNIQUE INDEX appointment_once ON people.appointment USING btree (school_id, person_id, role) WHERE (leaves IS NULL)
CREATE INDEX parent_link_by_parent ON people.parent_link USING btree (school_id, parent_id)
CREATE INDEX partner_by_other ON people.partner USING btree (school_id, other_id)
CREATE INDEX person_by_name ON people.person USING btree (school_id, sort_key, id)
CREATE INDEX checkpoint_by_time ON records.checkpoint USING btree (school_id, signed)
CREATE INDEX entry_by_clause ON records.entry USING btree (school_id, clause, at, id) WHERE (clause IS NOT NULL)
CREATE INDEX entry_by_concerned ON records.entry USING btree (school_id, about_person, at, id) WHERE (about_person IS NOT NULL)
CREATE INDEX entry_by_doer ON records.entry USING btree (school_id, by_person, at, id) WHERE (by_person IS NOT NULL)
CREATE INDEX entry_by_kind ON records.entry USING btree (school_id, kind, at, id)
CREATE INDEX entry_by_time ON records.entry USING btree (school_id, at, id)
CREATE INDEX import_by_time ON rosters.import USING btree (school_id, at DESC, id)
CREATE INDEX row_by_verdict ON rosters."row" USING btree (school_id, import_id, verdict, number)
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
CREATE INDEX scanned_by_signature ON signing.scanned USING btree (school_id, edition, person_id, turn)
CREATE INDEX signature_by_person ON signing.signature USING btree (school_id, person_id)
policy one_school on adoption.adoption for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy published_stays on adoption.adoption for w using ((state <> ALL (ARRAY['published'::text, 'discarded'::text]))) check (true)
policy one_school on adoption.comment for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on duties.duty for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy caretaker_takes on duties.look for * using ((NULLIF(current_setting('gatehouse.school'::text, true), ''::text) IS NULL)) check ((NULLIF(current_setting('gatehouse.school'::text, true), ''::text) IS NULL))
policy one_school on duties.look for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on duties.wish for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on notices.letter for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on notices.outgoing for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy postman_takes on notices.outgoing for * using ((NULLIF(current_setting('gatehouse.school'::text, true), ''::text) IS NULL)) check ((NULLIF(current_setting('gatehouse.school'::text, true), ''::text) IS NULL))
policy one_school on people.appointment for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on people.parent_link for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on people.partner for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on people.person for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on people.working_hours for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on records.checkpoint for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on records.entry for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on records.leaf for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on records.node for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy erased_by_name on records.opening for d using ((entry_id = (NULLIF(current_setting('gatehouse.erasing'::text, true), ''::text))::uuid)) check ()
policy one_school on records.opening for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on records.tree for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on records.waiting for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy sealer_looks on records.waiting for r using ((NULLIF(current_setting('gatehouse.school'::text, true), ''::text) IS NULL)) check ()
policy one_school on rosters.heading for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on rosters.import for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on rosters."row" for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on schools.calendar for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on schools.contact for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy office_reads_counts on schools.counter for r using ((school_id IN ( SELECT s.id
   FROM (schools.school s
     JOIN schools.school o ON ((o.trust_id = s.trust_id)))
  WHERE (o.office AND (o.id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))))) check ()
policy one_school on schools.counter for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy school_changes_itself on schools.school for w using ((id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy school_is_added_by_its_office on schools.school for a using () check (((NOT office) AND (trust_id IN ( SELECT o.trust_id
   FROM schools.school o
  WHERE (o.office AND (o.id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))))))
policy school_is_added_by_itself on schools.school for a using () check ((id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy school_is_public on schools.school for r using (true) check ()
policy one_school on schools.special_day for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on schools.term for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
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
policy one_school on signing.round for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on signing.scan for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on signing.scanned for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on signing.signature for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy signed_stays on signing.signature for w using ((state <> 'signed'::text)) check (true)
policy one_school on training.answer for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on training.pass for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
policy one_school on training.rule for * using ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)) check ((school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid))
grant insert, select, update on adoption.adoption to gatehouse_app
grant insert, select on adoption.comment to gatehouse_app
grant insert, select on adoption.texts to gatehouse_app
grant insert, select, update on advice.asked to gatehouse_app
grant insert, select, update on advice.cited to gatehouse_app
grant insert, select, update on duties.duty to gatehouse_app
grant delete, insert, select, update on duties.look to gatehouse_app
grant insert, select, update on duties.wish to gatehouse_app
grant insert, select on installation.purpose to gatehouse_app
grant insert, select on notices.letter to gatehouse_app
grant insert, select, update on notices.outgoing to gatehouse_app
grant delete, insert, select, update on people.appointment to gatehouse_app
grant delete, insert, select, update on people.parent_link to gatehouse_app
grant delete, insert, select on people.partner to gatehouse_app
grant insert, select, update on people.person to gatehouse_app
grant delete, insert, select on people.working_hours to gatehouse_app
grant insert, select on records.checkpoint to gatehouse_app
grant insert, select on records.entry to gatehouse_app
grant insert, select on records.leaf to gatehouse_app
grant insert, select on records.node to gatehouse_app
grant delete, insert, select on records.opening to gatehouse_app
grant insert, select, update on records.tree to gatehouse_app
grant delete, insert, select on records.waiting to gatehouse_app
grant insert, select, update on rosters.heading to gatehouse_app
grant insert, select, update on rosters.import to gatehouse_app
grant delete, insert, select, update on rosters."row" to gatehouse_app
grant insert, select, update on schools.calendar to gatehouse_app
grant insert, select, update on schools.contact to gatehouse_app
grant insert, select, update on schools.counter to gatehouse_app
grant insert, select, update on schools.school to gatehouse_app
grant delete, insert, select, update on schools.special_day to gatehouse_app
grant delete, insert, select, update on schools.term to gatehouse_app
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
grant insert, select on signing.round to gatehouse_app
grant insert, select on signing.scan to gatehouse_app
grant insert, select on signing.scanned to gatehouse_app
grant insert, select, update on signing.signature to gatehouse_app
grant insert, select, update on training.answer to gatehouse_app
grant insert, select on training.pass to gatehouse_app
grant insert, select, update on training.rule to gatehouse_app
