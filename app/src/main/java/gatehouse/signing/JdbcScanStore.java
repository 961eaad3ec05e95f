package gatehouse.signing;

import static gatehouse.tenancy.Tenancy.school;

import gatehouse.people.PersonId;
import gatehouse.signing.Scan.Proof;
import gatehouse.signing.scans.ScanType;
import gatehouse.tenancy.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcScanStore implements ScanStore {
  private final JdbcClient database;

  JdbcScanStore(JdbcClient database) {
    this.database = database;
  }

  @Override
  public ScanId add(Scan scan, byte[] content) {
    database
        .sql(
            """
            insert into signing.scan (school_id, id, edition, hash, type, size, pages, content, by_person, at)
            values (:school, :id, :edition, :hash, :type, :size, :pages, :content, :by, :at)
            on conflict (school_id, edition, hash) do nothing
            """)
        .param("school", school())
        .param("id", scan.id().value())
        .param("edition", scan.edition().value())
        .param("hash", scan.hash())
        .param("type", scan.type().media())
        .param("size", scan.size())
        .param("pages", scan.pages())
        .param("content", content)
        .param("by", scan.by().value())
        .param("at", Utc.of(scan.at()))
        .update();
    return kept(scan);
  }

  private ScanId kept(Scan scan) {
    return database
        .sql(
            """
            select id from signing.scan
            where school_id = :school and edition = :edition and hash = :hash
            """)
        .param("school", school())
        .param("edition", scan.edition().value())
        .param("hash", scan.hash())
        .query((row, _) -> new ScanId(row.getObject("id", UUID.class)))
        .single();
  }

  @Override
  public int prove(Scan scan, Set<Proof> proofs) {
    return proofs.stream().mapToInt(proof -> prove(scan, proof)).sum();
  }

  private int prove(Scan scan, Proof proof) {
    return database
        .sql(
            """
            insert into signing.scanned (school_id, scan_id, edition, person_id, turn)
            values (:school, :scan, :edition, :person, :turn)
            on conflict (school_id, scan_id, person_id, turn) do nothing
            """)
        .param("school", school())
        .param("scan", scan.id().value())
        .param("edition", scan.edition().value())
        .param("person", proof.person().value())
        .param("turn", proof.turn())
        .update();
  }

  @Override
  public List<Scan> of(EditionId edition) {
    return database
        .sql(
            """
            select id, edition, hash, type, size, pages, by_person, at,
              array(select person_id from signing.scanned
                where scanned.school_id = scan.school_id and scanned.scan_id = scan.id order by person_id, turn) as people,
              array(select turn from signing.scanned
                where scanned.school_id = scan.school_id and scanned.scan_id = scan.id order by person_id, turn) as turns
            from signing.scan
            where school_id = :school and edition = :edition order by at desc, id
            """)
        .param("school", school())
        .param("edition", edition.value())
        .query(JdbcScanStore::scan)
        .list();
  }

  @Override
  public Optional<byte[]> content(ScanId scan) {
    return database
        .sql("select content from signing.scan where school_id = :school and id = :scan")
        .param("school", school())
        .param("scan", scan.value())
        .query((row, _) -> row.getBytes("content"))
        .optional();
  }

  private static Scan scan(ResultSet row, int number) throws SQLException {
    return new Scan(
        new ScanId(row.getObject("id", UUID.class)),
        new EditionId(row.getObject("edition", UUID.class)),
        row.getString("hash"),
        ScanType.ofMedia(row.getString("type")),
        row.getInt("size"),
        row.getInt("pages"),
        new PersonId(row.getObject("by_person", UUID.class)),
        Utc.in(row, "at"),
        proofs(row));
  }

  private static Set<Proof> proofs(ResultSet row) throws SQLException {
    var people = (UUID[]) row.getArray("people").getArray();
    var turns = (Integer[]) row.getArray("turns").getArray();
    return IntStream.range(0, people.length)
        .mapToObj(i -> new Proof(new PersonId(people[i]), turns[i]))
        .collect(Collectors.toUnmodifiableSet());
  }
}
