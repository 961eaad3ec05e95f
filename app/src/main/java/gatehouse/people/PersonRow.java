package gatehouse.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Reads a person from a row of `people.person`.
public final class PersonRow {
  private PersonRow() {}

  /// The person of this row.
  ///
  /// @param number of the row, which does not matter
  public static Person of(ResultSet row, int number) throws SQLException {
    return new Person(
        new PersonId(row.getObject("id", UUID.class)),
        name(row),
        Optional.ofNullable(row.getString("email")).map(Email::new),
        Optional.ofNullable(row.getString("reference")),
        Optional.ofNullable(row.getString("year_group")).flatMap(YearGroup::ofCode),
        Optional.ofNullable(row.getObject("born", LocalDate.class)),
        row.getInt("version"));
  }

  private static Name name(ResultSet row) throws SQLException {
    return new Name(
        row.getString("given"),
        row.getString("family"),
        Optional.ofNullable(row.getString("known_as")));
  }
}
