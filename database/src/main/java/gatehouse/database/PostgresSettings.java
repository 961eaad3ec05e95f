package gatehouse.database;

import java.nio.file.Path;
import java.time.Duration;

/// How our own server is run; what guards the data (fsync, checksums, passwords) is not a setting.
///
/// @param programs where PostgreSQL's own files are unpacked; a relative path lies in the home
/// @param minimumFreeBytes with less free space than this nothing is started
/// @param startLimit how long a start, with recovery after a crash, may take
/// @param stopLimit how long a clean stop may take before the server is stopped at once
/// @param connections the most connections at a time
/// @param sharedBuffersMegabytes memory that the server keeps for pages
public record PostgresSettings(
    Path programs,
    long minimumFreeBytes,
    Duration startLimit,
    Duration stopLimit,
    int connections,
    int sharedBuffersMegabytes) {

  public PostgresSettings {
    if (connections < 10 || sharedBuffersMegabytes < 16) {
      throw new IllegalArgumentException("At least 10 connections and 16 MB of shared buffers");
    }
  }

  /// What one school on one machine needs.
  public static PostgresSettings standard() {
    return new PostgresSettings(
        Path.of("programs"), 1L << 30, Duration.ofMinutes(2), Duration.ofSeconds(60), 32, 128);
  }

  public PostgresSettings withPrograms(Path folder) {
    return new PostgresSettings(
        folder, minimumFreeBytes, startLimit, stopLimit, connections, sharedBuffersMegabytes);
  }

  public PostgresSettings withMinimumFreeBytes(long bytes) {
    return new PostgresSettings(
        programs, bytes, startLimit, stopLimit, connections, sharedBuffersMegabytes);
  }

  public PostgresSettings withStartLimit(Duration limit) {
    return new PostgresSettings(
        programs, minimumFreeBytes, limit, stopLimit, connections, sharedBuffersMegabytes);
  }

  public PostgresSettings withStopLimit(Duration limit) {
    return new PostgresSettings(
        programs, minimumFreeBytes, startLimit, limit, connections, sharedBuffersMegabytes);
  }

  public PostgresSettings withConnections(int most) {
    return new PostgresSettings(
        programs, minimumFreeBytes, startLimit, stopLimit, most, sharedBuffersMegabytes);
  }
}
