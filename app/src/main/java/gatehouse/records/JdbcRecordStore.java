package gatehouse.records;

import gatehouse.tenancy.SchoolId;
import gatehouse.tenancy.Tenancy;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class JdbcRecordStore implements RecordStore {
  private final JdbcClient database;

  JdbcRecordStore(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void add(Deed deed, Instant at) {
    database
        .sql(
            """
            insert into records.entry (school_id, id, at, kind, by_person, about_person, clause, edition, details)
            values (:school, :id, :at, :kind, :by, :about, :clause, :edition, :details::jsonb)
            """)
        .param("school", Tenancy.current().map(SchoolId::value).orElseThrow())
        .param("id", UUID.randomUUID())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("kind", deed.kind())
        .param("by", deed.by().orElse(null))
        .param("about", deed.about().orElse(null))
        .param("clause", deed.under().map(Deed.Basis::clause).orElse(null))
        .param("edition", deed.under().map(Deed.Basis::edition).orElse(null))
        .param("details", json(deed.details()))
        .update();
  }

  private static String json(Map<String, String> details) {
    return JsonMapper.shared().writeValueAsString(details);
  }
}
