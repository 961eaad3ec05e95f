package gatehouse.people.directory;

import gatehouse.access.Role;
import gatehouse.people.Appointment;
import gatehouse.people.AppointmentId;
import gatehouse.people.Email;
import gatehouse.people.Name;
import gatehouse.people.ParentLink;
import gatehouse.people.Person;
import gatehouse.people.PersonId;
import gatehouse.people.PersonRow;
import gatehouse.people.Relation;
import gatehouse.people.WorkingHours;
import gatehouse.people.YearGroup;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a [Dossier] from one row, whose lists the database has put together as JSON.
final class DossierRow {
  private DossierRow() {}

  static Dossier of(ResultSet row, int number) throws SQLException {
    return new Dossier(
        PersonRow.of(row, number),
        list(row.getString("appointments"), DossierRow::appointment),
        list(row.getString("parents"), DossierRow::relative),
        list(row.getString("children"), DossierRow::relative),
        list(row.getString("partners"), DossierRow::person),
        new WorkingHours(
            row.getBoolean("term_time_only"), list(row.getString("hours"), DossierRow::stretch)));
  }

  private static <T> List<T> list(@Nullable String json, Function<JsonNode, T> each) {
    return json == null
        ? List.of()
        : JsonMapper.shared().readTree(json).valueStream().map(each).toList();
  }

  private static Appointment appointment(JsonNode json) {
    return new Appointment(
        new AppointmentId(id(json, "id")),
        new PersonId(id(json, "person_id")),
        Role.valueOf(text(json, "role").orElseThrow().toUpperCase(Locale.ROOT)),
        text(json, "starts").map(LocalDate::parse).orElseThrow(),
        text(json, "leaves").map(LocalDate::parse));
  }

  private static Relative relative(JsonNode json) {
    var link =
        new ParentLink(
            new PersonId(id(json, "parent_id")),
            new PersonId(id(json, "child_id")),
            text(json, "relation").flatMap(Relation::ofCode).orElseThrow(),
            json.get("may_be_contacted").asBoolean(),
            json.get("parental_responsibility").asBoolean());
    return new Relative(link, person(json));
  }

  private static Person person(JsonNode json) {
    return new Person(
        new PersonId(id(json, "id")),
        new Name(
            text(json, "given").orElseThrow(),
            text(json, "family").orElseThrow(),
            text(json, "known_as")),
        text(json, "email").map(Email::new),
        text(json, "reference"),
        text(json, "year_group").flatMap(YearGroup::ofCode),
        text(json, "born").map(LocalDate::parse),
        json.get("version").asInt());
  }

  private static WorkingHours.Stretch stretch(JsonNode json) {
    return new WorkingHours.Stretch(
        DayOfWeek.of(json.get("day").asInt()),
        LocalTime.parse(text(json, "starts").orElseThrow()),
        LocalTime.parse(text(json, "ends").orElseThrow()));
  }

  private static UUID id(JsonNode json, String field) {
    return UUID.fromString(text(json, field).orElseThrow());
  }

  private static Optional<String> text(JsonNode json, String field) {
    return json.optional(field).filter(value -> !value.isNull()).map(JsonNode::asString);
  }
}
