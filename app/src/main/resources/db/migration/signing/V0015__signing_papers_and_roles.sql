-- Whoever keys a paper in was not there when it was signed: somebody else says that they saw it.
alter table signing.signature add column witness text check (witness ~ '\S');
comment on column signing.signature.witness is 'Who saw the paper being signed; empty for papers keyed in before that was asked';
alter table signing.signature add check (manner is not distinct from 'paper' or witness is null);

-- Whoever is something more later signs again for what that adds; what they signed before stays.
alter table signing.signature add column roles text[] not null default '{}';
comment on column signing.signature.roles is 'What they were when they were asked; none for those asked before that was kept';
alter table signing.signature drop constraint signature_pkey, add primary key (school_id, edition, person_id, turn);
comment on table signing.signature is 'That somebody is asked to sign an edition, and what came of it: for each person and edition the last turn counts';
