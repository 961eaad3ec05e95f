-- Which questions are asked, never by whom: counts by day, and no text that anybody typed.
create schema advice;
comment on schema advice is 'How often what was asked, without any person';

create table advice.asked (
  day date not null,
  policy text not null,
  act text not null,
  verdict text not null
    check (verdict in ('silent', 'allowed', 'allowed_with_conditions', 'discouraged', 'needs_approval', 'forbidden')),
  times bigint not null check (times > 0),
  primary key (day, policy, act, verdict)
);
comment on table advice.asked is 'How often an act was asked about under a policy, by day and answer';
comment on column advice.asked.day is 'The day in the United Kingdom';
comment on column advice.asked.policy is 'The policy that was asked';
comment on column advice.asked.act is 'The act in the vocabulary that was asked about';
comment on column advice.asked.verdict is 'The answer that was given';
comment on column advice.asked.times is 'How often';

create table advice.cited (
  day date not null,
  policy text not null,
  clause text not null,
  times bigint not null check (times > 0),
  primary key (day, policy, clause)
);
comment on table advice.cited is 'How often an answer rested on a clause, by day: what training needs';
comment on column advice.cited.day is 'The day in the United Kingdom';
comment on column advice.cited.policy is 'The policy that was asked';
comment on column advice.cited.clause is 'The clause, of the policy or of the national layer above it';
comment on column advice.cited.times is 'How often';

grant usage on schema advice to gatehouse_app;
grant select, insert, update on advice.asked, advice.cited to gatehouse_app;
