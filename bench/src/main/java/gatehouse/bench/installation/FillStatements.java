package gatehouse.bench.installation;

import java.util.List;

/// What fills an installation but for its record; `:schools` and `:people` stand for numbers.
///
/// A school has a head, a chair, a safeguarding lead and some fifty staff; three in five of its
/// people are pupils, the rest parents. Twenty schools make a trust.
final class FillStatements {
  private FillStatements() {}

  static List<String> all() {
    return List.of(
        TRUSTS,
        SCHOOLS,
        CALENDARS,
        TERMS,
        CONTACTS,
        PEOPLE,
        OFFICERS,
        APPOINTMENTS,
        OFFICES,
        LINKS,
        COUNTERS,
        TEXTS,
        ADOPTIONS,
        ROUNDS,
        SIGNATURES,
        DUTIES,
        LOOKS,
        MET,
        SESSIONS,
        OFFICERS_SESSIONS);
  }

  private static final String TRUSTS =
      """
      insert into schools.trust (id, name)
      select md5('trust ' || t)::uuid, 'Trust ' || t from generate_series(0, (:schools - 1) / 20) t
      """;

  private static final String SCHOOLS =
      """
      insert into schools.school (id, trust_id, office, name, address, jurisdiction, policy)
      select md5('office ' || t)::uuid, md5('trust ' || t)::uuid, true, 'Office ' || t, 'bench-office-' || t,
        'england_and_wales', null
      from generate_series(0, (:schools - 1) / 20) t
      union all
      select md5('school ' || n)::uuid, md5('trust ' || n / 20)::uuid, false, 'School ' || n, 'bench-' || n,
        'england_and_wales', p.pack
      from generate_series(0, :schools - 1) n join policy p on p.number = n % 5
      """;

  private static final String CALENDARS =
      """
      insert into schools.calendar (school_id)
      select md5('school ' || n)::uuid from generate_series(0, :schools - 1) n
      """;

  private static final String TERMS =
      """
      insert into schools.term (school_id, year, name, first_day, last_day, half_term_first, half_term_last)
      select md5('school ' || n)::uuid, y, t.name, make_date(y + t.later, t.m1, t.d1), make_date(y + t.later, t.m2, t.d2),
        make_date(y + t.later, t.m3, t.d3), make_date(y + t.later, t.m3, t.d3) + 4
      from generate_series(0, :schools - 1) n, generate_series(2025, 2027) y, (values
        ('autumn', 0, 9, 2, 12, 18, 10, 26), ('spring', 1, 1, 5, 3, 26, 2, 16),
        ('summer', 1, 4, 14, 7, 21, 5, 25)) t (name, later, m1, d1, m2, d2, m3, d3)
      """;

  private static final String CONTACTS =
      """
      insert into schools.contact (school_id, telephone, email)
      select md5('school ' || n)::uuid, '01632 960' || lpad(n::text, 3, '0'), 'office@bench-' || n || '.example'
      from generate_series(0, :schools - 1) n
      """;

  private static final String PEOPLE =
      """
      insert into people.person (school_id, id, given, family, email, reference, sort_key, year_group, born)
      select md5('school ' || n)::uuid, md5('person ' || n || '/' || p)::uuid, g.name, f.name,
        case when p <= 60 then 'p' || p || '@bench-' || n || '.example' end, 'B' || p,
        lower(f.name || ' ' || g.name),
        case when p between 61 and :people * 3 / 5 then 'year_' || (1 + p % 6) end,
        case when p between 61 and :people * 3 / 5 then date '2015-09-01' + p end
      from generate_series(0, :schools - 1) n, generate_series(1, :people) p,
        lateral (select ('{Ada,Ben,Cleo,Dan,Elsie,Farah,Gwen,Hari,Isla,Jonas,Kofi,Leah,Musa,Nia,Omar,Priya}'::text[])
          [1 + (hashint4(p * 31 + n) & 15)] as name) g,
        lateral (select ('{Fenn,Marlow,Okafor,Malik,Rowntree,Hall,Nowak,Silva,Begum,Ahmed,Price,Wood,Kaur,Roy,Dunn,Ellis}'::text[])
          [1 + (hashint4(p * 17 + n) & 15)] as name) f
      """;

  private static final String OFFICERS =
      """
      insert into people.person (school_id, id, given, family, sort_key)
      select md5('office ' || t)::uuid, md5('officer ' || t)::uuid, 'Tess', 'Officer', 'officer tess'
      from generate_series(0, (:schools - 1) / 20) t
      """;

  private static final String APPOINTMENTS =
      """
      insert into people.appointment (school_id, id, person_id, role, starts)
      select md5('school ' || n)::uuid, md5('appointment ' || n || '/' || p)::uuid,
        md5('person ' || n || '/' || p)::uuid,
        case when p = 1 then 'headteacher' when p = 2 then 'chair' when p = 3 then 'dsl' when p <= 60 then 'staff'
          when p <= :people * 3 / 5 then 'pupil' else 'parent' end,
        date '2020-09-01'
      from generate_series(0, :schools - 1) n, generate_series(1, :people) p
      """;

  private static final String OFFICES =
      """
      insert into people.appointment (school_id, id, person_id, role, starts)
      select md5('office ' || t)::uuid, md5('officer ' || t)::uuid, md5('officer ' || t)::uuid, 'trust_officer',
        date '2020-09-01'
      from generate_series(0, (:schools - 1) / 20) t
      """;

  private static final String LINKS =
      """
      insert into people.parent_link
        (school_id, child_id, parent_id, relation, may_be_contacted, parental_responsibility)
      select md5('school ' || n)::uuid, md5('person ' || n || '/' || p)::uuid,
        md5('person ' || n || '/' || (:people * 3 / 5 + 1 + p % (:people * 2 / 5)))::uuid, 'mother', true, true
      from generate_series(0, :schools - 1) n, generate_series(61, :people * 3 / 5) p
      """;

  private static final String COUNTERS =
      """
      insert into schools.counter (school_id, name, value)
      select md5('school ' || n)::uuid, c.name, c.value
      from generate_series(0, :schools - 1) n,
        (values ('staff', 59), ('pupils', :people * 3 / 5 - 60), ('parents', :people * 2 / 5), ('governors', 1)) c (name, value)
      """;

  private static final String TEXTS =
      """
      insert into adoption.texts (digest, packed) select distinct texts, packed from policy
      on conflict (digest) do nothing
      """;

  private static final String ADOPTIONS =
      """
      insert into adoption.adoption (school_id, id, number, state, pack, texts, tailoring, author_id, begun, body,
        decided, minute, present, members, recorded_by, recorded, hash, published_by, published, starts, review, change)
      select md5('school ' || n)::uuid, md5('adoption ' || n)::uuid, 1, 'published', p.pack, p.texts, p.tailoring,
        md5('person ' || n || '/1')::uuid, now() - interval '90 days', 'Governing body', current_date - 80, '2026/7', 7, 12,
        md5('person ' || n || '/1')::uuid, now() - interval '80 days', p.hash, md5('person ' || n || '/1')::uuid,
        now() - interval '79 days', current_date - 78, current_date + 280, 'The first edition.'
      from generate_series(0, :schools - 1) n join policy p on p.number = n % 5
      """;

  private static final String ROUNDS =
      """
      insert into signing.round (school_id, edition, cohort, number, hash, days, opened)
      select md5('school ' || n)::uuid, md5('adoption ' || n)::uuid, 'staff', 1, p.hash, 14, now() - interval '20 days'
      from generate_series(0, :schools - 1) n join policy p on p.number = n % 5
      """;

  private static final String SIGNATURES =
      """
      insert into signing.signature (school_id, edition, person_id, cohorts, hash, turn, asked, state, ended, manner, typed_name)
      select md5('school ' || n)::uuid, md5('adoption ' || n)::uuid, md5('person ' || n || '/' || s)::uuid, '{staff}',
        p.hash, 1, now() - interval '20 days', case when s % 5 = 0 then 'asked' else 'signed' end,
        case when s % 5 <> 0 then now() - interval '9 days' end, case when s % 5 <> 0 then 'typed' end,
        case when s % 5 <> 0 then 'Somebody' end
      from generate_series(0, :schools - 1) n join policy p on p.number = n % 5, generate_series(4, 60) s
      """;

  private static final String DUTIES =
      """
      insert into duties.duty (school_id, id, kind, title, path, bearer_person, time_limit, arrived, once, due_at, says,
        trace, state)
      select md5('school ' || n)::uuid, md5('duty ' || n || '/' || s)::uuid, 'policy.sign', 'Read and sign the policy',
        '/sign', md5('person ' || n || '/' || s)::uuid, '{"days": 30, "limit": "days"}', now() - interval '20 days',
        'policy.sign/' || md5('adoption ' || n)::uuid || '/' || md5('person ' || n || '/' || s)::uuid || '/1',
        now() + interval '10 days', 'Due soon.', '{"Due soon."}', 'open'
      from generate_series(0, :schools - 1) n, generate_series(5, 60, 5) s
      """;

  private static final String LOOKS =
      """
      insert into duties.look (school_id, duty_id, looked, next)
      select school_id, id, now(), now() + interval '9 days' from duties.duty where kind = 'policy.sign'
      on conflict do nothing
      """;

  /// The head's own, half of them over.
  private static final String MET =
      """
      insert into duties.duty (school_id, id, kind, title, path, bearer_role, clause, edition, time_limit, arrived, once,
        due_at, says, trace, state, ended, ended_how)
      select md5('school ' || n)::uuid, md5('check ' || n || '/' || s)::uuid, 'policy.check', 'Look through the check-up',
        '/school/policy', 'headteacher', 'CL-' || s % 20, p.hash, '{"days": 30, "limit": "days"}',
        now() - s * interval '2 days', 'check/' || s, now() - s * interval '2 days' + interval '30 days', 'Due soon.',
        '{"Due soon."}', case when s <= 5 then 'open' else 'met' end,
        case when s > 5 then now() - s * interval '1 day' end, case when s > 5 then 'Done' end
      from generate_series(0, :schools - 1) n join policy p on p.number = n % 5, generate_series(1, 120) s
      """;

  private static final String SESSIONS =
      """
      insert into signin.session (school_id, id, person_id, secret, way, way_at, proof, proof_at, begun, seen, ends, device)
      select md5('school ' || n)::uuid, md5('session ' || n)::uuid, md5('person ' || n || '/1')::uuid,
        sha256(convert_to('bench-' || n, 'UTF8')), 'password', now(), 'passkey', now(), now(), now(),
        now() + interval '30 days', 'Firefox on Linux'
      from generate_series(0, :schools - 1) n
      """;

  private static final String OFFICERS_SESSIONS =
      """
      insert into signin.session (school_id, id, person_id, secret, way, way_at, proof, proof_at, begun, seen, ends, device)
      select md5('office ' || t)::uuid, md5('office session ' || t)::uuid, md5('officer ' || t)::uuid,
        sha256(convert_to('office-' || t, 'UTF8')), 'password', now(), 'passkey', now(), now(), now(),
        now() + interval '30 days', 'Firefox on Linux'
      from generate_series(0, (:schools - 1) / 20) t
      """;
}
