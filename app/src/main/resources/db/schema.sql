schema advice -- How often what was asked, without any person
schema installation -- What this installation is
table advice.asked -- How often an act was asked about under a policy, by day and answer
table advice.cited -- How often an answer rested on a clause, by day: what training needs
table installation.purpose -- The one statement of what the data are for
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
constraint advice.asked.asked_pkey PRIMARY KEY (day, policy, act, verdict)
constraint advice.asked.asked_times_check CHECK ((times > 0))
constraint advice.asked.asked_verdict_check CHECK ((verdict = ANY (ARRAY['silent'::text, 'allowed'::text, 'allowed_with_conditions'::text, 'discouraged'::text, 'needs_approval'::text, 'forbidden'::text])))
constraint advice.cited.cited_pkey PRIMARY KEY (day, policy, clause)
constraint advice.cited.cited_times_check CHECK ((times > 0))
constraint installation.purpose.purpose_only_row_check CHECK (only_row)
constraint installation.purpose.purpose_pkey PRIMARY KEY (only_row)
grant insert, select, update on advice.asked to gatehouse_app
grant insert, select, update on advice.cited to gatehouse_app
grant insert, select on installation.purpose to gatehouse_app
