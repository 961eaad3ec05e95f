package gatehouse.rosters;

import static gatehouse.tenancy.Tenancy.school;

import gatehouse.rosters.entries.Meaning;
import gatehouse.rosters.sheets.Sheet;
import gatehouse.tenancy.Utc;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcImportStore implements ImportStore {
  private final JdbcClient database;

  JdbcImportStore(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void add(RosterImport.Uploaded uploaded, List<Sheet.Line> lines) {
    var origin = uploaded.origin();
    database
        .sql(
            """
            insert into rosters.import (school_id, id, state, file, by_person, at, headings, rows, remark, version)
            values (:school, :id, 'uploaded', :file, :by, :at, :headings, :rows, :remark, 0)
            """)
        .param("school", school())
        .param("id", origin.id().value())
        .param("file", origin.file())
        .param("by", origin.by())
        .param("at", Utc.of(origin.at()))
        .param("headings", origin.headings().toArray(String[]::new))
        .param("rows", origin.rows())
        .param("remark", origin.remark())
        .update();
    database
        .sql(
            """
            insert into rosters.row (school_id, import_id, number, cells)
            select :school, :id, line.number, line.cells
            from jsonb_to_recordset(:lines::jsonb) as line (number integer, cells jsonb)
            """)
        .param("school", school())
        .param("id", origin.id().value())
        .param("lines", ImportRows.json(lines))
        .update();
  }

  @Override
  public boolean save(RosterImport state) {
    var values = ImportColumns.of(state);
    return database
            .sql(
                """
                update rosters.import
                set state = :state, kind = :kind, whole = :whole, meanings = :meanings,
                  added = :added, changed = :changed, unchanged = :unchanged, refused = :refused,
                  leavers = :leavers, standing = :standing, fingerprint = :fingerprint,
                  departed = :departed, ended = :ended, version = :version + 1
                where school_id = :school and id = :id and version = :version
                """)
            .params(values)
            .param("school", school())
            .param("id", state.id().value())
            .param("version", state.version())
            .update()
        == 1;
  }

  @Override
  public Optional<RosterImport> find(ImportId id) {
    return database
        .sql("select * from rosters.import where school_id = :school and id = :id")
        .param("school", school())
        .param("id", id.value())
        .query((row, _) -> ImportColumns.read(row))
        .optional();
  }

  @Override
  public List<RosterImport> recent(int limit) {
    return database
        .sql(
            "select * from rosters.import where school_id = :school order by at desc, id limit :limit")
        .param("school", school())
        .param("limit", limit)
        .query((row, _) -> ImportColumns.read(row))
        .list();
  }

  @Override
  public List<Sheet.Line> lines(ImportId id, int limit) {
    return database
        .sql(
            """
            select number, cells from rosters.row
            where school_id = :school and import_id = :id order by number limit :limit
            """)
        .param("school", school())
        .param("id", id.value())
        .param("limit", limit)
        .query((row, _) -> ImportRows.line(row))
        .list();
  }

  @Override
  public void report(ImportId id, List<PlannedRow> rows) {
    database
        .sql(
            """
            update rosters.row set verdict = found.verdict, who = found.who, notes = found.notes
            from jsonb_to_recordset(:rows::jsonb)
              as found (number integer, verdict text, who text, notes jsonb)
            where school_id = :school and import_id = :id and row.number = found.number
            """)
        .param("school", school())
        .param("id", id.value())
        .param("rows", ImportRows.jsonOfPlanned(rows))
        .update();
  }

  @Override
  public List<ReportRow> rows(ImportId id, Verdict verdict, int after, int limit) {
    return database
        .sql(
            """
            select number, cells, verdict, who, notes from rosters.row
            where school_id = :school and import_id = :id and verdict = :verdict and number > :after
            order by number limit :limit
            """)
        .param("school", school())
        .param("id", id.value())
        .param("verdict", verdict.code())
        .param("after", after)
        .param("limit", limit)
        .query((row, _) -> ImportRows.reported(row))
        .list();
  }

  @Override
  public void forgetAllButRefused(ImportId id) {
    database
        .sql(
            """
            delete from rosters.row
            where school_id = :school and import_id = :id and verdict is distinct from 'refused'
            """)
        .param("school", school())
        .param("id", id.value())
        .update();
  }

  @Override
  public void forget(ImportId id) {
    database
        .sql("delete from rosters.row where school_id = :school and import_id = :id")
        .param("school", school())
        .param("id", id.value())
        .update();
  }

  @Override
  public int expire(Instant before, Instant now) {
    database
        .sql(
            """
            update rosters.import
            set state = 'abandoned', ended = :now, fingerprint = null, version = version + 1
            where school_id = :school and at < :before and state in ('uploaded', 'mapped', 'checked')
            """)
        .param("school", school())
        .param("before", Utc.of(before))
        .param("now", Utc.of(now))
        .update();
    return database
        .sql(
            """
            delete from rosters.row using rosters.import
            where row.school_id = :school and import.school_id = :school
              and import.id = row.import_id and import.at < :before
            """)
        .param("school", school())
        .param("before", Utc.of(before))
        .update();
  }

  @Override
  public void lock() {
    database
        .sql("select pg_advisory_xact_lock(hashtextextended('rosters ' || :school, 0))")
        .param("school", school().toString())
        .query((_, _) -> true)
        .single();
  }

  @Override
  public Map<String, Meaning> headings() {
    return database
        .sql("select heading, meaning from rosters.heading where school_id = :school")
        .param("school", school())
        .query((row, _) -> Map.entry(row.getString("heading"), row.getString("meaning")))
        .stream()
        .filter(each -> Meaning.ofCode(each.getValue()).isPresent())
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, each -> Meaning.ofCode(each.getValue()).orElseThrow()));
  }

  @Override
  public void remember(Map<String, Meaning> headings) {
    headings.forEach((heading, meaning) ->
        database
            .sql(
                """
                insert into rosters.heading (school_id, heading, meaning)
                values (:school, :heading, :meaning)
                on conflict (school_id, heading) do update set meaning = excluded.meaning
                """)
            .param("school", school())
            .param("heading", heading)
            .param("meaning", meaning.code())
            .update());
  }
}
