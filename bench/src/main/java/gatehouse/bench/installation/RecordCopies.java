package gatehouse.bench.installation;

import gatehouse.ledger.Act;
import gatehouse.ledger.Basis;
import gatehouse.ledger.Batch;
import gatehouse.ledger.Commitment;
import gatehouse.ledger.Entry;
import gatehouse.ledger.Frontier;
import gatehouse.ledger.Hash;
import gatehouse.ledger.Node;
import gatehouse.ledger.Opening;
import gatehouse.ledger.Origin;
import gatehouse.ledger.Reference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// Copies sealed records into the database, three tables side by side, with true hashes and trees:
/// the service goes on with them, and its check finds them whole.
final class RecordCopies implements AutoCloseable {
  private static final int BATCH = 1_000;
  private static final int LOWEST_KEPT = 8;
  private static final Instant BEGIN = Instant.parse("2025-09-01T07:00:00Z");
  private static final long YEAR = 400L * 24 * 3600;
  private static final HexFormat HEX = HexFormat.of();

  private static final List<String> KINDS =
      List.of(
          "record.seen",
          "person.added",
          "person.changed",
          "role.given",
          "role.ended",
          "duty.owed",
          "duty.met",
          "policy.signed",
          "policy.read",
          "term.entered",
          "session.ended",
          "directory.exported");

  private final Connection entries;
  private final Connection openings;
  private final Connection leaves;
  private final SecureRandom salts = new SecureRandom();

  RecordCopies(Home home) throws IOException, SQLException {
    this.entries = begun(home);
    this.openings = begun(home);
    this.leaves = begun(home);
  }

  private static Connection begun(Home home) throws IOException, SQLException {
    var connection = home.connect();
    try (var setting = connection.createStatement()) {
      setting.execute("set session_replication_role = replica");
      setting.execute("set synchronous_commit = off");
    }
    return connection;
  }

  /// Writes a school's record.
  void write(int school, int size) throws SQLException {
    var entry =
        copy(
            entries,
            "records.entry (school_id, id, at, kind, by_person, about_person, clause, edition,"
                + " commitment)");
    var opening = copy(openings, "records.opening (school_id, entry_id, salt, content)");
    var leaf = copy(leaves, "records.leaf (school_id, number, entry_id, hash)");
    var tree = Frontier.EMPTY;
    var nodes = new ArrayList<Node>();
    for (var from = 1; from <= size; from += BATCH) {
      var rows = rows(school, from, Math.min(size, from + BATCH - 1), size);
      var batch = tree.append(rows.stream().map(Row::entry).toList());
      tree = batch.frontier();
      batch.nodes().stream()
          .filter(node -> node.place().level() >= LOWEST_KEPT)
          .forEach(nodes::add);
      write(entry, opening, leaf, Ids.school(school), rows, batch);
    }
    entry.endCopy();
    opening.endCopy();
    leaf.endCopy();
    write(Ids.school(school), tree, nodes);
  }

  private record Row(UUID id, Entry entry, @Nullable Opening opening) {}

  private List<Row> rows(int school, int from, int to, int size) {
    var rows = new ArrayList<Row>(BATCH);
    for (var number = from; number <= to; number++) {
      rows.add(row(school, number, size));
    }
    return rows;
  }

  private Row row(int school, int number, int size) {
    var at = BEGIN.plusMillis(number * (YEAR * 1000 / size));
    var opening =
        number % 2 == 0
            ? Opening.salted(Map.of("field", "value " + number, "why", "as it was asked"), salts)
            : null;
    var entry =
        new Entry(
            number,
            new Origin("gatehouse/" + Ids.school(school)),
            at,
            new Reference(Ids.person(school, 1 + number % 60).toString()),
            new Act(KINDS.get(number % KINDS.size())),
            new Reference(Ids.person(school, 1 + number % 487).toString()),
            number % 3 == 0 ? new Basis("CL-" + number % 40, "0123456789abcdef".repeat(4)) : null,
            opening == null ? List.of() : List.of(opening.commitment()));
    return new Row(id(at, school, number), entry, opening);
  }

  /// As RFC 9562 makes version 7: the time first.
  private static UUID id(Instant at, int school, int number) {
    var time = at.toEpochMilli() << 16 | 0x7000L | (number & 0xfff);
    return new UUID(time, 0x8000000000000000L | (long) school << 32 | number);
  }

  private static void write(
      CopyIn entry, CopyIn opening, CopyIn leaf, UUID school, List<Row> rows, Batch batch)
      throws SQLException {
    var entryLines = new StringBuilder();
    var openingLines = new StringBuilder();
    var leafLines = new StringBuilder();
    for (var at = 0; at < rows.size(); at++) {
      var row = rows.get(at);
      entryLines.append(line(school, row));
      var kept = row.opening();
      if (kept != null) {
        line(openingLines, school, row.id(), hex(kept.salt()), hex(kept.bytes()));
      }
      line(
          leafLines,
          school,
          row.entry().number(),
          row.id(),
          hex(batch.leaves().get(at).hash().bytes()));
    }
    write(entry, entryLines);
    write(opening, openingLines);
    write(leaf, leafLines);
  }

  private static StringBuilder line(UUID school, Row row) {
    var entry = row.entry();
    var basis = entry.basis();
    return line(
        new StringBuilder(),
        school,
        row.id(),
        entry.at(),
        entry.act().value(),
        entry.actor().value(),
        entry.subject().value(),
        basis == null ? "\\N" : basis.clause(),
        basis == null ? "\\N" : basis.edition(),
        entry.commitments().stream()
            .findFirst()
            .map(Commitment::hash)
            .map(Hash::bytes)
            .map(RecordCopies::hex)
            .orElse("\\N"));
  }

  private static StringBuilder line(StringBuilder lines, Object... fields) {
    for (var at = 0; at < fields.length; at++) {
      lines.append(at == 0 ? "" : "\t").append(fields[at]);
    }
    return lines.append('\n');
  }

  private static String hex(byte[] bytes) {
    return "\\\\x" + HEX.formatHex(bytes);
  }

  private void write(UUID school, Frontier tree, List<Node> nodes) throws SQLException {
    try (var growing =
        leaves.prepareStatement(
            "insert into records.tree (school_id, size, frontier) values (?, ?, ?)")) {
      growing.setObject(1, school);
      growing.setLong(2, tree.size());
      growing.setBytes(3, tree.bytes());
      growing.executeUpdate();
    }
    var lines = new StringBuilder();
    for (var node : nodes) {
      line(lines, school, node.place().level(), node.place().index(), hex(node.hash().bytes()));
    }
    var copy = copy(leaves, "records.node (school_id, level, index, hash)");
    write(copy, lines);
    copy.endCopy();
  }

  private static CopyIn copy(Connection connection, String into) throws SQLException {
    return connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyIn("copy " + into + " from stdin");
  }

  private static void write(CopyIn copy, StringBuilder lines) throws SQLException {
    var bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
  }

  @Override
  public void close() throws SQLException {
    entries.close();
    openings.close();
    leaves.close();
  }
}
