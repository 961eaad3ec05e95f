-- Whoever keys a paper in was not there when it was signed: somebody else says that they saw it.
alter table signing.signature add column witness text check (witness ~ '\S');
comment on column signing.signature.witness is 'Who saw the paper being signed; empty for papers keyed in before that was asked';
alter table signing.signature add check (manner is not distinct from 'paper' or witness is null);
