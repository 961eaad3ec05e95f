package gatehouse.people;

import gatehouse.schools.School;
import gatehouse.tenancy.Tenancy;
import java.util.List;
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

  /// The earliest first.
  public List<String> of(School school, PersonId about) {
    return read(school, "about_person = :wanted::uuid", about.toString());
  }

  /// Whomever they are about, the earliest first.
  public List<String> ofKind(School school, String kind) {
    return read(school, "kind = :wanted", kind);
  }

  private List<String> read(School school, String which, String wanted) {
    return tenancy.transaction(
        school.id(),
        () ->
            database
                .sql(
                    """
                    select kind || ' by ' || coalesce(by_person::text, 'itself') || ' ' || details
                    from records.entry where school_id = :school and %s order by at
                    """
                        .formatted(which))
                .param("school", school.id().value())
                .param("wanted", wanted)
                .query(String.class)
                .list());
  }
}
