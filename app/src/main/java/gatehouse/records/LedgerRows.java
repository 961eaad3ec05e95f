package gatehouse.records;

import gatehouse.tenancy.SchoolId;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
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

  private final DataSource database;

  LedgerRows(DataSource database) {
    this.database = database;
  }

  /// An entry as it is kept, in its place.
  static final class Row {
    private final long number;
    private final byte[] line;
    private final byte[] hash;
    private final byte @Nullable [] commitment;
    private final byte @Nullable [] salt;
    private final byte @Nullable [] content;
    private final byte @Nullable [] erased;

    private Row(DataInputStream rows) throws IOException {
      rows.readInt();
      number = rows.readLong();
      line = present(field(rows));
      hash = present(field(rows));
      commitment = field(rows);
      salt = field(rows);
      content = field(rows);
      erased = field(rows);
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
      return Optional.ofNullable(erased).map(Row::id);
    }

    private static UUID id(byte[] bytes) {
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
    try (var rows =
        new DataInputStream(
            new BufferedInputStream(
                new PGCopyInputStream(
                    connection.unwrap(PGConnection.class), statement(school, last)),
                BUFFER))) {
      rows.skipNBytes(HEADING);
      while (rows.readShort() > 0) {
        taker.take(new Row(rows));
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

  /// COPY takes no parameters; both are numbers of ours and cannot hold SQL.
  private static String statement(SchoolId school, long last) {
    return """
    copy (
      select l.number, convert_to(%s, 'UTF8'), l.hash, e.commitment, o.salt, o.content,
        case when e.commitment is not null and o.entry_id is null then uuid_send(e.id) end
      from records.leaf l
        left join records.entry e on e.school_id = l.school_id and e.id = l.entry_id
        left join records.opening o on o.school_id = l.school_id and o.entry_id = l.entry_id
      where l.school_id = '%s' and l.number <= %d
      order by l.number) to stdout (format binary)
    """
        .formatted(EntryRow.LINE, school, last);
  }

  private static byte[] present(byte @Nullable [] field) {
    return field == null ? new byte[0] : field;
  }

  private static byte @Nullable [] field(DataInputStream rows) throws IOException {
    var length = rows.readInt();
    return length == NULL ? null : rows.readNBytes(length);
  }
}
