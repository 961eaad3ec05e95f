package gatehouse.rosters;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// Everything that a file would do to the directory as it is now.
///
/// @param standing people of the file's kind with a reference, the leavers among them
record Plan(List<PlannedRow> rows, List<Leaver> leavers, int standing) {
  Plan {
    rows = List.copyOf(rows);
    leavers = List.copyOf(leavers);
  }

  Counts counts() {
    return new Counts(
        count(Verdict.ADDED),
        count(Verdict.CHANGED),
        count(Verdict.UNCHANGED),
        count(Verdict.REFUSED),
        leavers.size(),
        standing);
  }

  private int count(Verdict verdict) {
    return (int) rows.stream().filter(row -> row.outcome().verdict() == verdict).count();
  }

  List<Change> changes() {
    return rows.stream()
        .flatMap(row ->
            switch (row.outcome()) {
              case Outcome.Added(var change) -> Stream.of(change);
              case Outcome.Changed(var change) -> Stream.of(change);
              case Outcome.Unchanged _, Outcome.Refused _ -> Stream.empty();
            })
        .toList();
  }

  /// The same for two plans only if a person who saw the one has seen the other.
  String fingerprint() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var row : rows) {
        put(digest, row.number() + " " + row.outcome().verdict() + " " + row.who());
        row.notes().forEach(note -> put(digest, note));
      }
      leavers.forEach(leaver -> put(digest, leaver.person() + " " + leaver.roles()));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /// With its length before it, so that no two lists of texts look the same.
  private static void put(MessageDigest digest, String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }
}
