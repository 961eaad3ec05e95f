-- What is personal moves out of the entry, which keeps a salted commitment to it (docs/ledger.md): the content can then
-- be erased, and what was proven stays proven. Entries are sealed in a Merkle tree, many at once.

-- This is done by the tables' owner, whom forced row security would show no row.
alter table records.entry no force row level security;

create table records.opening (
  school_id uuid not null,
  entry_id uuid not null,
  salt bytea not null check (octet_length(salt) = 32),
  content bytea not null,
  primary key (school_id, entry_id),
  foreign key (school_id, entry_id) references records.entry
);
comment on table records.opening is 'What is personal about an entry; may be erased';
comment on column records.opening.school_id is 'Whose record';
comment on column records.opening.entry_id is 'The entry, which is committed to this';
comment on column records.opening.salt is '32 random bytes, without which the content cannot be guessed';
comment on column records.opening.content is 'Names and values with their lengths, as they are committed to';

alter table records.entry
  add commitment bytea check (octet_length(commitment) = 32),
  add check (length(kind) <= 100),
  add check (clause ~ '^[!-~]{1,100}$'),
  add check (edition ~ '^[0-9a-f]{64}$');
comment on column records.entry.commitment is 'HMAC-SHA-256 of the personal content under its salt; null if there is none';

-- RFC 2104 for keys of 32 bytes; only here, the program has its own.
create function pg_temp.hmac(key bytea, message bytea) returns bytea language plpgsql as $$
declare
  inner_pad bytea := decode(repeat('36', 64), 'hex');
  outer_pad bytea := decode(repeat('5c', 64), 'hex');
begin
  for i in 0..31 loop
    inner_pad := set_byte(inner_pad, i, get_byte(inner_pad, i) # get_byte(key, i));
    outer_pad := set_byte(outer_pad, i, get_byte(outer_pad, i) # get_byte(key, i));
  end loop;
  return sha256(outer_pad || sha256(inner_pad || message));
end $$;

insert into records.opening (school_id, entry_id, salt, content)
select e.school_id, e.id, uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()), (
  select string_agg(
    int4send(octet_length(d.key)) || convert_to(d.key, 'UTF8')
      || int4send(octet_length(d.value)) || convert_to(d.value, 'UTF8'), '' order by d.key collate "C")
  from jsonb_each_text(e.details) d)
from records.entry e where e.details <> '{}';

update records.entry e set commitment = pg_temp.hmac(o.salt, o.content)
from records.opening o where o.school_id = e.school_id and o.entry_id = e.id;

alter table records.entry drop details;
alter table records.entry force row level security;

create index entry_by_kind on records.entry (school_id, kind, at, id);
create index entry_by_doer on records.entry (school_id, by_person, at, id) where by_person is not null;
create index entry_by_concerned on records.entry (school_id, about_person, at, id) where about_person is not null;
create index entry_by_clause on records.entry (school_id, clause, at, id) where clause is not null;

alter table records.opening enable row level security;
alter table records.opening force row level security;
create policy one_school on records.opening
  using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);
-- Nothing is erased by a statement that meant something else: the transaction has to name the entry first.
create policy erased_by_name on records.opening as restrictive for delete
  using (entry_id = nullif(current_setting('gatehouse.erasing', true), '')::uuid);

-- One row for each entry, not for each school: whoever writes waits for nobody.
create table records.waiting (
  school_id uuid not null,
  entry_id uuid not null,
  primary key (school_id, entry_id),
  foreign key (school_id, entry_id) references records.entry
);
comment on table records.waiting is 'Entries that are not yet sealed; ids and nothing else';
comment on column records.waiting.school_id is 'Whose record';
comment on column records.waiting.entry_id is 'The entry';
insert into records.waiting (school_id, entry_id) select school_id, id from records.entry;

alter table records.waiting enable row level security;
alter table records.waiting force row level security;
create policy one_school on records.waiting
  using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);
-- The sealer, who works for no school while they look which schools have something to seal.
create policy sealer_looks on records.waiting for select
  using (nullif(current_setting('gatehouse.school', true), '') is null);

create table records.tree (
  school_id uuid not null primary key references schools.school,
  size bigint not null default 0 check (size >= 0),
  frontier bytea not null default '' check (octet_length(frontier) = 32 * bit_count(size::bit(64)))
);
comment on table records.tree is 'The tree of a school''s record, as far as it must be known to go on with it (RFC 9162)';
comment on column records.tree.school_id is 'Whose record';
comment on column records.tree.size is 'How many entries are sealed';
comment on column records.tree.frontier is 'The roots of the largest complete subtrees from the left, 32 bytes each';

create table records.leaf (
  school_id uuid not null,
  number bigint not null check (number >= 1),
  entry_id uuid not null,
  hash bytea not null check (octet_length(hash) = 32),
  primary key (school_id, number),
  unique (school_id, entry_id),
  foreign key (school_id, entry_id) references records.entry
);
comment on table records.leaf is 'An entry''s place in the tree';
comment on column records.leaf.school_id is 'Whose record';
comment on column records.leaf.number is 'The how-manieth entry it is, from 1';
comment on column records.leaf.entry_id is 'The entry';
comment on column records.leaf.hash is 'Its leaf hash as it was made when it was sealed; never made anew';

create table records.node (
  school_id uuid not null references schools.school,
  level smallint not null check (level >= 8),
  index bigint not null check (index >= 0),
  hash bytea not null check (octet_length(hash) = 32),
  primary key (school_id, level, index)
);
comment on table records.node is 'Complete nodes of the tree over 256 leaves and more, to make proofs of; those below are quickly made of the leaves';
comment on column records.node.school_id is 'Whose record';
comment on column records.node.level is 'How high: over 2^level leaves';
comment on column records.node.index is 'The how-manieth of its level, from 0';
comment on column records.node.hash is 'Its hash';

create table records.checkpoint (
  school_id uuid not null references schools.school,
  size bigint not null check (size >= 1),
  signed timestamptz not null,
  note text not null,
  primary key (school_id, size)
);
create index checkpoint_by_time on records.checkpoint (school_id, signed);
comment on table records.checkpoint is 'A signed state of the record (C2SP tlog-checkpoint)';
comment on column records.checkpoint.school_id is 'Whose record';
comment on column records.checkpoint.size is 'How many entries it vouches for';
comment on column records.checkpoint.signed is 'When it was signed, by the server''s clock';
comment on column records.checkpoint.note is 'The signed note, as it may be given to anybody';

alter table records.tree enable row level security;
alter table records.tree force row level security;
create policy one_school on records.tree
  using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);
alter table records.leaf enable row level security;
alter table records.leaf force row level security;
create policy one_school on records.leaf
  using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);
alter table records.node enable row level security;
alter table records.node force row level security;
create policy one_school on records.node
  using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);
alter table records.checkpoint enable row level security;
alter table records.checkpoint force row level security;
create policy one_school on records.checkpoint
  using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);

grant select, insert on records.leaf, records.node, records.checkpoint to gatehouse_app;
grant select, insert, delete on records.opening, records.waiting to gatehouse_app;
grant select, insert, update on records.tree to gatehouse_app;
