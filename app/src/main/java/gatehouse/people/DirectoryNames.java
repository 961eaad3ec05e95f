package gatehouse.people;

import static gatehouse.tenancy.Tenancy.school;

import gatehouse.records.Names;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells the record what people are called.
@Component
class DirectoryNames implements Names {
  private static final int MOST = 100;

  private final JdbcClient database;

  DirectoryNames(JdbcClient database) {
    this.database = database;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, String> of(Set<UUID> people) {
    var names = new HashMap<UUID, String>();
    database
        .sql(
            """
            select id, coalesce(known_as, given) || ' ' || family as name from people.person
            where school_id = :school and id = any(:ids::uuid[])
            """)
        .param("school", school())
        .param("ids", people.stream().map(UUID::toString).toArray(String[]::new))
        .query(row -> {
          names.put(row.getObject("id", UUID.class), row.getString("name"));
        });
    return Map.copyOf(names);
  }

  /// Each word has to stand somewhere in the name; accents, signs and capitals make no difference.
  @Override
  @Transactional(readOnly = true)
  public Set<UUID> called(String words) {
    return Set.copyOf(
        database
            .sql(
                """
                select id from people.person
                where school_id = :school and (
                  select bool_and(strpos(sort_key, word) > 0) from unnest(:words::text[]) word)
                order by sort_key, id limit :most
                """)
            .param("school", school())
            .param(
                "words",
                Arrays.stream(words.strip().split("\\s+"))
                    .map(word -> Folded.of(word).value())
                    .toArray(String[]::new))
            .param("most", MOST)
            .query((row, _) -> row.getObject("id", UUID.class))
            .list());
  }
}
