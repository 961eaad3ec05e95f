package gatehouse.people;

import gatehouse.ledger.Opening;
import gatehouse.schools.School;
import gatehouse.tenancy.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what was recorded about somebody, each as one text: kind, who did it, details.
@Component
public class RecordedDeeds {
  private final JdbcClient database;
  private final Tenancy tenancy;

  RecordedDeeds(JdbcClient database, Tenancy tenancy) {
    this.database = database;
    this.tenancy = tenancy;
  }

  /// About somebody, the earliest first.
  public List<String> of(School school, PersonId about) {
    return told(school, "e.about_person = :wanted", about.value());
  }

  /// Of one kind, the earliest first.
  public List<String> ofKind(School school, String kind) {
    return told(school, "e.kind = :wanted", kind);
  }

  /// Of a school, the earliest first.
  public List<String> of(School school) {
    return told(school, ":wanted", true);
  }

  private List<String> told(School school, String which, Object wanted) {
    return tenancy.transaction(
        school.id(),
        () ->
            database
                .sql(
                    """
                    select kind || ' by ' || coalesce(by_person::text, 'itself') as deed, salt, content
                    from records.entry e
                      left join records.opening o on o.school_id = e.school_id and o.entry_id = e.id
                    where e.school_id = :school and %s order by e.at, e.id
                    """
                        .formatted(which))
                .param("school", school.id().value())
                .param("wanted", wanted)
                .query((row, _) -> row.getString("deed") + " " + details(row))
                .list());
  }

  /// The details of every entry of this kind, the earliest first.
  public List<Map<String, String>> details(School school, String kind) {
    return tenancy.transaction(
        school.id(),
        () ->
            database
                .sql(
                    """
                    select o.salt, o.content from records.entry e
                      join records.opening o on o.school_id = e.school_id and o.entry_id = e.id
                    where e.school_id = :school and e.kind = :kind order by e.at, e.id
                    """)
                .param("school", school.id().value())
                .param("kind", kind)
                .query((row, _) -> content(row))
                .list());
  }

  private static String details(ResultSet row) throws SQLException {
    return row.getBytes("salt") == null
        ? "{}"
        : content(row).entrySet().stream()
            .map(each -> "\"" + each.getKey() + "\": \"" + each.getValue() + "\"")
            .collect(Collectors.joining(", ", "{", "}"));
  }

  private static Map<String, String> content(ResultSet row) throws SQLException {
    return Opening.of(row.getBytes("salt"), row.getBytes("content")).content();
  }
}
