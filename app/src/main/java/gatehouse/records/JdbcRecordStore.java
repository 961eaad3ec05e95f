package gatehouse.records;

import static gatehouse.tenancy.Tenancy.school;

import gatehouse.ledger.Opening;
import gatehouse.tenancy.Utc;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcRecordStore implements RecordStore {
  private final JdbcClient database;

  JdbcRecordStore(JdbcClient database) {
    this.database = database;
  }

  /// One statement, since much of what people do writes an entry. The ids grow with time, so that
  /// those who read the record in its order find its rows side by side.
  @Override
  public void add(Deed deed, Instant at, Optional<Opening> personal) {
    database
        .sql(
            """
            with entry as (
              insert into records.entry
                (school_id, id, at, kind, by_person, about_person, clause, edition, commitment)
              values (:school, uuidv7(), :at, :kind, :by, :about, :clause, :edition, :commitment)
              returning school_id, id),
            opening as (
              insert into records.opening (school_id, entry_id, salt, content)
              select school_id, id, :salt, :content from entry where :salt::bytea is not null)
            insert into records.waiting (school_id, entry_id) select school_id, id from entry
            """)
        .param("school", school())
        .param("at", Utc.of(at))
        .param("kind", deed.kind())
        .param("by", deed.by().orElse(null))
        .param("about", deed.about().orElse(null))
        .param("clause", deed.under().map(Deed.Basis::clause).orElse(null))
        .param("edition", deed.under().map(Deed.Basis::edition).orElse(null))
        .param(
            "commitment",
            personal.map(opening -> opening.commitment().hash().bytes()).orElse(null),
            java.sql.Types.BINARY)
        .param("salt", personal.map(Opening::salt).orElse(null), java.sql.Types.BINARY)
        .param("content", personal.map(Opening::bytes).orElse(null), java.sql.Types.BINARY)
        .update();
  }

  @Override
  public boolean erase(UUID entry) {
    name(entry.toString());
    var erased =
        database
            .sql("delete from records.opening where school_id = :school and entry_id = :entry")
            .param("school", school())
            .param("entry", entry)
            .update();
    name("");
    return erased == 1;
  }

  private void name(String entry) {
    database
        .sql("select set_config('gatehouse.erasing', :entry, true)")
        .param("entry", entry)
        .query(String.class)
        .single();
  }
}
