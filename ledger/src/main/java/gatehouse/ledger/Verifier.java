package gatehouse.ledger;

import gatehouse.ledger.Reading.Workers;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Says of an export whether anything in it was changed, and what first. It needs the export and
/// the keys; checkpoints that were held outside let it also see what somebody with the signing key
/// did. Several processors hash parts of the file, one adds them up; memory does not grow with the
/// file.
public final class Verifier {
  private static final int MOST_WORKERS = 8;
  private static final int CHUNK = 1 << 18;

  private final Trust trust;
  private final int workers;

  /// A verifier that believes this.
  public Verifier(Trust trust) {
    this.trust = trust;
    this.workers = Math.min(MOST_WORKERS, Runtime.getRuntime().availableProcessors());
  }

  /// Verifies a file.
  ///
  /// @throws IOException if it cannot be read at all
  public Verdict verify(Path export) throws IOException {
    try (InputStream in = Files.newInputStream(export)) {
      return verify(in);
    }
  }

  /// Verifies an export to its end.
  ///
  /// @throws IOException if it cannot be read at all
  public Verdict verify(InputStream export) throws IOException {
    InputStream in = new BufferedInputStream(export);
    Optional<Heading> heading = Heading.read(in);
    if (heading.isEmpty()) {
      return new Verdict.Broken(Fault.NO_EXPORT, 0, 0, 0, 0);
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
      return verdict(in, heading.get(), new Workers(pool, workers + 1, CHUNK));
    }
  }

  private Verdict verdict(InputStream in, Heading heading, Workers pool) throws IOException {
    Tally tally = new Tally(heading.origin(), trust, heading.size(), Frontier.EMPTY);
    return new Reading(heading, tally, pool).verdict(in);
  }
}
