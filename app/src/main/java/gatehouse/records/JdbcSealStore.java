package gatehouse.records;

import static gatehouse.tenancy.Tenancy.school;

import gatehouse.ledger.Batch;
import gatehouse.ledger.Frontier;
import gatehouse.ledger.Leaf;
import gatehouse.ledger.Node;
import gatehouse.ledger.SignedCheckpoint;
import gatehouse.tenancy.SchoolId;
import gatehouse.tenancy.Utc;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcSealStore implements SealStore {
  /// Nodes below are made of the leaves when a proof wants them: of 256 at most.
  static final int LOWEST_KEPT = 8;

  private final JdbcClient database;

  JdbcSealStore(JdbcClient database) {
    this.database = database;
  }

  /// From one school to the next through the index, however many entries each has.
  @Override
  public List<SchoolId> schoolsWaiting() {
    return database
        .sql(
            """
            with recursive school (id) as (
              (select school_id from records.waiting order by school_id limit 1)
              union all
              select (select w.school_id from records.waiting w where w.school_id > school.id
                order by w.school_id limit 1)
              from school where school.id is not null)
            select id from school where id is not null
            """)
        .query((row, _) -> new SchoolId(row.getObject("id", UUID.class)))
        .list();
  }

  @Override
  public Optional<Frontier> take() {
    return locked()
        .or(() -> {
          begin();
          return locked();
        });
  }

  private void begin() {
    database
        .sql("insert into records.tree (school_id) values (:school) on conflict do nothing")
        .param("school", school())
        .update();
  }

  private Optional<Frontier> locked() {
    return database
        .sql(
            """
            select size, frontier from records.tree where school_id = :school for update skip locked
            """)
        .param("school", school())
        .query((row, _) -> Frontier.of(row.getLong("size"), row.getBytes("frontier")))
        .optional();
  }

  @Override
  public List<EntryRow> waiting(int limit) {
    return database
        .sql(
            "select"
                + EntryRow.COLUMNS
                + """
                from records.waiting w
                  join records.entry e on e.school_id = w.school_id and e.id = w.entry_id
                where w.school_id = :school order by e.at, e.id limit :limit
                """)
        .param("school", school())
        .param("limit", limit)
        .query(EntryRow::read)
        .list();
  }

  @Override
  public void keep(List<EntryRow> entries, Batch batch) {
    var ids = entries.stream().map(entry -> entry.id().toString()).toArray(String[]::new);
    keepLeaves(ids, batch.leaves());
    keepNodes(batch.nodes().stream().filter(node -> node.place().level() >= LOWEST_KEPT).toList());
    database
        .sql(
            """
            update records.tree set size = :size, frontier = :frontier where school_id = :school
            """)
        .param("school", school())
        .param("size", batch.frontier().size())
        .param("frontier", batch.frontier().bytes())
        .update();
    database
        .sql(
            """
            delete from records.waiting where school_id = :school and entry_id = any(:ids::uuid[])
            """)
        .param("school", school())
        .param("ids", ids)
        .update();
  }

  private void keepLeaves(String[] ids, List<Leaf> leaves) {
    database
        .sql(
            """
            insert into records.leaf (school_id, number, entry_id, hash)
            select :school, * from unnest(:numbers::bigint[], :ids::uuid[], :hashes::bytea[])
            """)
        .param("school", school())
        .param("numbers", leaves.stream().map(leaf -> leaf.entry().number()).toArray(Long[]::new))
        .param("ids", ids)
        .param("hashes", leaves.stream().map(leaf -> leaf.hash().bytes()).toArray(byte[][]::new))
        .update();
  }

  private void keepNodes(List<Node> nodes) {
    if (nodes.isEmpty()) {
      return;
    }
    database
        .sql(
            """
            insert into records.node (school_id, level, index, hash)
            select :school, * from unnest(:levels::int[], :indices::bigint[], :hashes::bytea[])
            """)
        .param("school", school())
        .param("levels", nodes.stream().map(node -> node.place().level()).toArray(Integer[]::new))
        .param("indices", nodes.stream().map(node -> node.place().index()).toArray(Long[]::new))
        .param("hashes", nodes.stream().map(node -> node.hash().bytes()).toArray(byte[][]::new))
        .update();
  }

  @Override
  public Optional<Last> last() {
    return database
        .sql(
            """
            select signed, note from records.checkpoint
            where school_id = :school order by size desc limit 1
            """)
        .param("school", school())
        .query((row, _) ->
            new Last(SignedCheckpoint.parse(row.getString("note")), Utc.in(row, "signed")))
        .optional();
  }

  @Override
  public void keep(SignedCheckpoint signed, Instant at) {
    database
        .sql(
            """
            insert into records.checkpoint (school_id, size, signed, note)
            values (:school, :size, :signed, :note)
            """)
        .param("school", school())
        .param("size", signed.checkpoint().size())
        .param("signed", Utc.of(at))
        .param("note", signed.text())
        .update();
  }
}
