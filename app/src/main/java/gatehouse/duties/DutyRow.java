package gatehouse.duties;

import gatehouse.access.Role;
import gatehouse.calendar.Pause;
import gatehouse.people.PersonId;
import gatehouse.records.Deed.Basis;
import gatehouse.tenancy.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// A duty as the table holds it.
record DutyRow(Duty duty, DueDate due, List<Pause> pauses, State state) {
  static final String SELECT =
      """
      select id, kind, title, path, bearer_person, bearer_role, clause, edition, time_limit, arrived, about,
        once, due_at, says, trace, pauses, state, ended, ended_by, ended_how, version
      from duties.duty
      """;

  private static final DueDate NO_LONGER = new DueDate(Optional.empty(), "", List.of());
  private static final TypeReference<List<Pause>> PAUSES = new TypeReference<>() {};

  /// How it ended, if it has.
  record State(String word, @Nullable Instant ended, @Nullable UUID by, @Nullable String how) {}

  static DutyRow of(Duty duty) {
    return switch (duty) {
      case Duty.Open open ->
          new DutyRow(open, open.due(), open.pauses(), new State("open", null, null, null));
      case Duty.Met met ->
          new DutyRow(
              met,
              met.due(),
              List.of(),
              new State("met", met.at(), met.by().map(PersonId::value).orElse(null), met.how()));
      case Duty.Withdrawn gone ->
          new DutyRow(
              gone, NO_LONGER, List.of(), new State("withdrawn", gone.at(), null, gone.why()));
    };
  }

  StatementSpec bind(StatementSpec statement) {
    var task = duty.task();
    return bindState(statement)
        .param("kind", task.kind())
        .param("title", task.title())
        .param("path", task.path())
        .param(
            "bearerPerson",
            task.bearer() instanceof Bearer.OnePerson one ? one.person().value() : null)
        .param(
            "bearerRole",
            task.bearer() instanceof Bearer.Holders holders
                ? holders.role().name().toLowerCase(Locale.ROOT)
                : null)
        .param("clause", task.under().map(Basis::clause).orElse(null))
        .param("edition", task.under().map(Basis::edition).orElse(null))
        .param("limit", TimeLimits.text(task.limit()))
        .param("arrived", Utc.of(task.arrived()))
        .param("about", task.about().toArray(UUID[]::new))
        .param("once", task.once());
  }

  StatementSpec bindState(StatementSpec statement) {
    return statement
        .param("id", duty.id().value())
        .param("dueAt", due.at().map(Utc::of).orElse(null))
        .param("says", due.says())
        .param("trace", due.trace().toArray(String[]::new))
        .param("pauses", JsonMapper.shared().writeValueAsString(pauses))
        .param("state", state.word())
        .param("ended", state.ended() == null ? null : Utc.of(state.ended()))
        .param("endedBy", state.by())
        .param("endedHow", state.how())
        .param("version", version());
  }

  private int version() {
    return switch (duty) {
      case Duty.Open open -> open.version();
      case Duty.Met met -> met.version();
      case Duty.Withdrawn gone -> gone.version();
    };
  }

  static Duty.Open open(ResultSet row, int number) throws SQLException {
    return new Duty.Open(id(row), task(row), due(row), pauses(row), row.getInt("version"));
  }

  static Duty read(ResultSet row, int number) throws SQLException {
    var version = row.getInt("version");
    return switch (row.getString("state")) {
      case "open" -> open(row, number);
      case "met" ->
          new Duty.Met(
              id(row),
              task(row),
              due(row),
              Utc.in(row, "ended"),
              Optional.ofNullable(row.getObject("ended_by", UUID.class)).map(PersonId::new),
              row.getString("ended_how"),
              version);
      default ->
          new Duty.Withdrawn(
              id(row), task(row), Utc.in(row, "ended"), row.getString("ended_how"), version);
    };
  }

  private static DutyId id(ResultSet row) throws SQLException {
    return new DutyId(row.getObject("id", UUID.class));
  }

  private static Task task(ResultSet row) throws SQLException {
    var clause = Optional.ofNullable(row.getString("clause"));
    var edition = Optional.ofNullable(row.getString("edition"));
    return new Task(
        row.getString("kind"),
        row.getString("title"),
        row.getString("path"),
        bearer(row),
        clause.flatMap(id -> edition.map(hash -> new Basis(id, hash))),
        TimeLimits.of(row.getString("time_limit")),
        Utc.in(row, "arrived"),
        Set.of((UUID[]) row.getArray("about").getArray()),
        row.getString("once"));
  }

  private static Bearer bearer(ResultSet row) throws SQLException {
    var person = row.getObject("bearer_person", UUID.class);
    return person != null
        ? Bearer.of(new PersonId(person))
        : Bearer.of(Role.valueOf(row.getString("bearer_role").toUpperCase(Locale.ROOT)));
  }

  private static DueDate due(ResultSet row) throws SQLException {
    return new DueDate(
        Utc.ifAny(row, "due_at"),
        row.getString("says"),
        List.of((String[]) row.getArray("trace").getArray()));
  }

  private static List<Pause> pauses(ResultSet row) throws SQLException {
    return JsonMapper.shared().readValue(row.getString("pauses"), PAUSES);
  }
}
