package gatehouse.people;

import gatehouse.access.Role;
import gatehouse.access.SignedIn;
import gatehouse.access.Subject;
import gatehouse.access.Subjects;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads from the directory who somebody is today: with no role today they are nobody.
@Component
class DirectorySubjects implements Subjects {
  private final JdbcClient database;
  private final Today today;

  DirectorySubjects(JdbcClient database, Today today) {
    this.database = database;
    this.today = today;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Subject> find(SignedIn signedIn) {
    return database
        .sql(
            """
            select coalesce(p.known_as, p.given) || ' ' || p.family as name, array_agg(distinct a.role) as roles
            from people.person p join people.appointment a on a.school_id = p.school_id and a.person_id = p.id
            where p.school_id = :school and p.id = :person
              and a.starts <= :today and (a.leaves is null or a.leaves >= :today)
            group by p.school_id, p.id
            """)
        .param("school", signedIn.school())
        .param("person", signedIn.person())
        .param("today", today.day())
        .query((row, _) -> subject(signedIn, row))
        .optional();
  }

  private static Subject subject(SignedIn signedIn, ResultSet row) throws SQLException {
    return new Subject(
        signedIn.schoolId(),
        signedIn.person(),
        row.getString("name"),
        roles((String[]) row.getArray("roles").getArray()),
        Optional.empty());
  }

  private static Set<Role> roles(String[] names) {
    return Arrays.stream(names)
        .map(name -> Role.valueOf(name.toUpperCase(Locale.ROOT)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
