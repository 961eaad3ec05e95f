package gatehouse.adoption;

import gatehouse.access.Role;
import gatehouse.people.PersonId;
import gatehouse.tenancy.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// An edition as a row of the database.
final class AdoptionRow {
  static final String SELECT =
      """
      select id, number, version, state, pack, texts, tailoring, author_id, begun, asked, opened, closes,
        reviewed_by, reviewed, body, decided, minute, present, members, delegate, delegation,
        recorded_by, recorded, hash, published_by, published, starts, review, change
      from adoption.adoption
      """;

  private AdoptionRow() {}

  static Adoption read(ResultSet row, int number) throws SQLException {
    var outline = outline(row);
    return switch (row.getString("state")) {
      case "draft" -> new Adoption.Draft(outline);
      case "consulting" ->
          new Adoption.OutForConsultation(
              outline, roles(row), Utc.in(row, "opened"), row.getObject("closes", LocalDate.class));
      case "reviewed" ->
          new Adoption.Reviewed(outline, person(row, "reviewed_by"), Utc.in(row, "reviewed"));
      case "ratified" -> new Adoption.Ratified(outline, ratification(row));
      case "published" -> published(row, outline);
      case "discarded" -> new Adoption.Discarded(outline);
      case String other -> throw new IllegalStateException("No state is called " + other);
    };
  }

  private static Adoption.Published published(ResultSet row, Adoption.Outline outline)
      throws SQLException {
    return new Adoption.Published(
        outline,
        ratification(row),
        new Publication(
            row.getString("hash"),
            person(row, "published_by"),
            Utc.in(row, "published"),
            row.getObject("starts", LocalDate.class),
            row.getObject("review", LocalDate.class),
            row.getString("change")));
  }

  private static Adoption.Outline outline(ResultSet row) throws SQLException {
    return new Adoption.Outline(
        new AdoptionId(row.getObject("id", UUID.class)),
        row.getInt("number"),
        new Source(
            row.getString("pack"),
            row.getString("texts"),
            Changes.read(row.getString("tailoring"))),
        person(row, "author_id"),
        Utc.in(row, "begun"),
        row.getInt("version"));
  }

  private static Ratification ratification(ResultSet row) throws SQLException {
    return new Ratification(
        row.getString("body"),
        row.getObject("decided", LocalDate.class),
        row.getString("minute"),
        authority(row),
        person(row, "recorded_by"),
        Utc.in(row, "recorded"));
  }

  private static Ratification.Authority authority(ResultSet row) throws SQLException {
    var delegate = row.getString("delegate");
    return delegate == null
        ? new Ratification.Meeting(row.getInt("present"), row.getInt("members"))
        : new Ratification.Delegate(delegate, row.getString("delegation"));
  }

  private static Set<Role> roles(ResultSet row) throws SQLException {
    return Arrays.stream((String[]) row.getArray("asked").getArray())
        .map(name -> Role.valueOf(name.toUpperCase(Locale.ROOT)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static PersonId person(ResultSet row, String column) throws SQLException {
    return new PersonId(row.getObject(column, UUID.class));
  }
}
