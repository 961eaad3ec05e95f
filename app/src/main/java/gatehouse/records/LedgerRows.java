package gatehouse.records;

import gatehouse.tenancy.SchoolId;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.stereotype.Component;

/// Streams the sealed entries of a school in their order out of the database, within the
/// transaction that is under way: by COPY, which is several times as fast as a query and needs no
/// memory for it.
@Component
class LedgerRows {
  private static final int BUFFER = 1 << 16;

  /// PostgreSQL's COPY, binary format: signature, flags, and the length of an extension.
  private static final int HEADING = 11 + 4 + 4;

  private static final int NULL = -1;

  /// To start helping processes takes longer than they save at the record of one school.
  private static final String ALONE = "set local max_parallel_workers_per_gather = 0";

  private final DataSource database;

  LedgerRows(DataSource database) {
    this.database = database;
  }

  /// An entry as it is kept, in its place.
  static final class Row {
    private final long number;
    private final byte[] line;
    private final byte[] hash;
    private final byte @Nullable [] id;
    private final byte @Nullable [] commitment;
    private final byte @Nullable [] salt;
    private final byte @Nullable [] content;

    private Row(DataInputStream rows, Spelling spelling) throws IOException {
      number = whole(present(field(rows)));
      hash = present(field(rows));
      id = field(rows);
      var begun =
          spelling
              .of(number)
              .at(field(rows))
              .by(field(rows))
              .kind(field(rows))
              .about(field(rows))
              .clause(field(rows))
              .edition(field(rows));
      commitment = field(rows);
      line = begun.line(commitment);
      salt = field(rows);
      content = field(rows);
    }

    long number() {
      return number;
    }

    /// As the entry is hashed, made of what is kept today.
    byte[] line() {
      return line;
    }

    /// As it was made when the entry was sealed.
    byte[] hash() {
      return hash;
    }

    byte @Nullable [] commitment() {
      return commitment;
    }

    byte @Nullable [] salt() {
      return salt;
    }

    byte @Nullable [] content() {
      return content;
    }

    /// The entry's id, if what it was committed to is no longer kept.
    Optional<UUID> erased() {
      return Optional.ofNullable(commitment != null && salt == null ? id : null).map(Row::uuid);
    }

    private static UUID uuid(byte[] bytes) {
      var halves = ByteBuffer.wrap(bytes);
      return new UUID(halves.getLong(), halves.getLong());
    }
  }

  /// Whoever is given the rows.
  @FunctionalInterface
  interface Taker {
    void take(Row row) throws IOException;
  }

  /// Gives every sealed entry up to this number, the first first.
  void read(SchoolId school, long last, Taker taker) {
    var connection = DataSourceUtils.getConnection(database);
    try (var rows = new DataInputStream(copy(connection, statement(school, last)))) {
      rows.skipNBytes(HEADING);
      var spelling = new Spelling(school);
      while (rows.readShort() > 0) {
        taker.take(new Row(rows, spelling));
      }
    } catch (SQLException failed) {
      throw new SQLErrorCodeSQLExceptionTranslator(database)
          .translate("reading the record", null, failed);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } finally {
      DataSourceUtils.releaseConnection(connection, database);
    }
  }

  private static BufferedInputStream copy(Connection connection, String rows) throws SQLException {
    try (var setting = connection.createStatement()) {
      setting.execute(ALONE);
    }
    return new BufferedInputStream(
        new PGCopyInputStream(connection.unwrap(PGConnection.class), rows), BUFFER);
  }

  /// COPY takes no parameters; both are numbers of ours and cannot hold SQL. The columns stand in
  /// the order in which a row reads them.
  private static String statement(SchoolId school, long last) {
    return """
    copy (
      select l.number, l.hash, e.id, e.at, e.by_person, e.kind, e.about_person, e.clause, e.edition,
        e.commitment, o.salt, o.content
      from records.leaf l
        left join records.entry e on e.school_id = l.school_id and e.id = l.entry_id
        left join records.opening o on o.school_id = l.school_id and o.entry_id = l.entry_id
      where l.school_id = '%s' and l.number <= %d
      order by l.number) to stdout (format binary)
    """
        .formatted(school, last);
  }

  /// A whole number of eight bytes.
  static long whole(byte[] bytes) {
    return ByteBuffer.wrap(bytes).getLong();
  }

  private static byte[] present(byte @Nullable [] field) {
    return field == null ? new byte[0] : field;
  }

  private static byte @Nullable [] field(DataInputStream rows) throws IOException {
    var length = rows.readInt();
    return length == NULL ? null : rows.readNBytes(length);
  }
}
