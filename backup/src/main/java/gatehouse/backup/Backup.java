package gatehouse.backup;

import gatehouse.database.ConnectionDetails;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Everything of one installation in one sealed file.
///
/// @param owner the login that owns the tables
/// @param home where the installation lies
/// @param keys the folder of its keys, inside the home or elsewhere
/// @param version of this Gatehouse
/// @param demonstration whether nothing in it is real
public record Backup(
    ConnectionDetails owner, Path home, Path keys, String version, boolean demonstration) {
  static final String TABLES = "tables/";
  static final String SEQUENCES = "sequences.txt";

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  /// What was made.
  ///
  /// @param files how many files beside the tables it holds
  public record Made(Path file, long bytes, int tables, long rows, int files) {}

  /// `gatehouse-2026-11-21-021500-key-4k7d9q.age`: when, in UTC, and which sheet opens it.
  public String fileName(InstantSource clock) {
    var key = Recipients.in(home).all().getFirst().name();
    return "gatehouse-" + STAMP.format(clock.instant()) + "-key-" + key + ".age";
  }

  /// Writes it beside and renames it, so that a file of this name is whole.
  ///
  /// @throws BackupRefused in one line, if there can be none
  public Made into(Path file, InstantSource clock) {
    var recipients = Recipients.in(home).all();
    if (Files.exists(file)) {
      throw new BackupRefused(file + " is there already and is not overwritten.");
    }
    try {
      return write(file, recipients, clock);
    } catch (IOException failed) {
      throw new BackupRefused("The backup could not be written: " + failed.getMessage(), failed);
    } catch (SQLException failed) {
      throw new BackupRefused("The database could not be read: " + failed.getMessage(), failed);
    }
  }

  private Made write(Path file, List<Recipient> recipients, InstantSource clock)
      throws IOException, SQLException {
    var beside = file.resolveSibling(file.getFileName() + ".unfinished");
    Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
    Files.deleteIfExists(beside);
    try {
      var made = clock.instant();
      var content = write(beside, recipients, made);
      Folders.moveInto(beside, file);
      LastBackup.of(home).note(made);
      return new Made(
          file, Files.size(file), content.tables(), content.manifest().rows(), content.files());
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private record Content(Manifest manifest, int tables, int files) {}

  private Content write(Path file, List<Recipient> recipients, Instant made)
      throws IOException, SQLException {
    try (var connection = owner.connect();
        var snapshot = Snapshot.of(connection);
        var out = new BufferedOutputStream(Folders.create(file), 1 << 16);
        var sealed = Sealing.seal(out, recipients);
        var archive = new ArchiveWriter(sealed)) {
      var tables = snapshot.tables();
      archive.add(Heading.ENTRY, heading(snapshot, made).text());
      for (var table : tables) {
        archive.add(TABLES + table.fullName(), to -> snapshot.copy(table, to));
      }
      archive.add(SEQUENCES, sequences(snapshot));
      var files = new HomeFiles(home, keys).all();
      // After the tables: whatever they need to be opened was there before it was used.
      for (var each : files.entrySet()) {
        archive.add(each.getKey(), to -> copy(each.getValue(), to));
      }
      return new Content(archive.end(), tables.size(), files.size());
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private static long copy(Path file, OutputStream out) throws IOException {
    Files.copy(file, out);
    return 0;
  }

  private Heading heading(Snapshot snapshot, Instant made) throws SQLException {
    var catalogue = snapshot.catalogue();
    return new Heading(
        made,
        version,
        catalogue.migration(),
        demonstration,
        catalogue.serverVersion(),
        snapshot.tables());
  }

  private static String sequences(Snapshot snapshot) throws SQLException {
    var text = new StringBuilder();
    for (var each : snapshot.catalogue().sequences()) {
      text.append(each.sql()).append(' ').append(each.value()).append(' ').append(each.called());
      text.append('\n');
    }
    return text.toString();
  }
}
