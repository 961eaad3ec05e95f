package gatehouse.people;

import gatehouse.tenancy.Tenancy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// One statement a table: each column travels as an array.
@Component
class JdbcEverybodyStore implements EverybodyStore {
  private final JdbcClient database;

  JdbcEverybodyStore(JdbcClient database) {
    this.database = database;
  }

  @Override
  public boolean hasAnybody() {
    return of("select exists (select from people.person where school_id = :school)")
        .query(Boolean.class)
        .single();
  }

  @Override
  public void add(Everybody everybody) {
    people(everybody);
    appointments(everybody.appointments());
    links(everybody.links());
    couples(everybody.couples());
    hours(everybody.hours());
  }

  private void people(Everybody everybody) {
    var all = everybody.people();
    of("""
    insert into people.person
      (school_id, id, given, family, known_as, sort_key, email, reference, year_group, born, term_time_only)
    select :school, each.* from unnest(:id::uuid[], :given::text[], :family::text[], :knownAs::text[],
      :sortKey::text[], :email::text[], :reference::text[], :year::text[], :born::date[], :termTime::boolean[]) as each
    """)
        .param("id", column(all, Person::id))
        .param("given", column(all, person -> person.name().given()))
        .param("family", column(all, person -> person.name().family()))
        .param("knownAs", column(all, person -> person.name().knownAs().orElse(null)))
        .param("sortKey", column(all, person -> Folded.of(person.name()).value()))
        .param("email", column(all, person -> person.email().orElse(null)))
        .param("reference", column(all, person -> person.reference().orElse(null)))
        .param("year", column(all, person -> person.year().map(YearGroup::code).orElse(null)))
        .param("born", column(all, person -> person.born().orElse(null)))
        .param("termTime", column(all, person -> hours(everybody, person).termTimeOnly()))
        .update();
  }

  private static WorkingHours hours(Everybody everybody, Person person) {
    return everybody.hours().getOrDefault(person.id(), WorkingHours.UNKNOWN);
  }

  private void appointments(List<Appointment> all) {
    of("""
    insert into people.appointment (school_id, id, person_id, role, starts, leaves)
    select :school, each.* from unnest(:id::uuid[], :person::uuid[], :role::text[], :starts::date[],
      :leaves::date[]) as each
    """)
        .param("id", column(all, Appointment::id))
        .param("person", column(all, Appointment::person))
        .param("role", column(all, held -> held.role().name().toLowerCase(Locale.ROOT)))
        .param("starts", column(all, Appointment::starts))
        .param("leaves", column(all, held -> held.leaves().orElse(null)))
        .update();
  }

  private void links(List<ParentLink> all) {
    of("""
    insert into people.parent_link
      (school_id, child_id, parent_id, relation, may_be_contacted, parental_responsibility)
    select :school, each.* from unnest(:child::uuid[], :parent::uuid[], :relation::text[],
      :contacted::boolean[], :responsible::boolean[]) as each
    """)
        .param("child", column(all, ParentLink::child))
        .param("parent", column(all, ParentLink::parent))
        .param("relation", column(all, link -> link.relation().code()))
        .param("contacted", column(all, ParentLink::mayBeContacted))
        .param("responsible", column(all, ParentLink::parentalResponsibility))
        .update();
  }

  private void couples(List<Everybody.Couple> all) {
    of("""
    insert into people.partner (school_id, one_id, other_id)
    select :school, least(each.one, each.other), greatest(each.one, each.other)
    from unnest(:one::uuid[], :other::uuid[]) as each (one, other)
    """)
        .param("one", column(all, Everybody.Couple::one))
        .param("other", column(all, Everybody.Couple::other))
        .update();
  }

  private void hours(Map<PersonId, WorkingHours> hours) {
    var all =
        hours.entrySet().stream()
            .flatMap(worked ->
                worked.getValue().stretches().stream()
                    .map(each -> Map.entry(worked.getKey(), each)))
            .toList();
    of("""
    insert into people.working_hours (school_id, person_id, day, starts, ends)
    select :school, each.* from unnest(:person::uuid[], :day::smallint[], :starts::time[], :ends::time[]) as each
    """)
        .param("person", column(all, Map.Entry::getKey))
        .param("day", column(all, row -> row.getValue().day().getValue()))
        .param("starts", column(all, row -> row.getValue().from()))
        .param("ends", column(all, row -> row.getValue().until()))
        .update();
  }

  private JdbcClient.StatementSpec of(String sql) {
    return database.sql(sql).param("school", Tenancy.school());
  }

  private static <T> @Nullable String[] column(List<T> rows, Function<T, @Nullable Object> field) {
    var texts = new @Nullable String[rows.size()];
    for (var row = 0; row < texts.length; row++) {
      var value = field.apply(rows.get(row));
      texts[row] = value == null ? null : value.toString();
    }
    return texts;
  }
}
