package gatehouse.bench;

import gatehouse.packs.Edition;
import gatehouse.packs.Library;
import gatehouse.rules.Rulebook;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// From the norms of a pack, its files already read, to the compiled index.
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@NullUnmarked
public class EditionBenchmark {
  @Param({"holy-cross", "cerne-abbas", "clarendon-cottage", "clarendon-primary", "october-2025"})
  public String policy;

  private Edition edition;

  /// Reads the pack.
  @Setup
  public void read() {
    edition = Edition.asWritten(Library.shipped().pack(policy));
  }

  /// Once in a fresh process.
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Fork(3)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public Rulebook cold() {
    return edition.rulebook();
  }

  /// Again and again.
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Fork(1)
  @Warmup(iterations = 2, time = 1)
  @Measurement(iterations = 2, time = 1)
  public Rulebook warm() {
    return edition.rulebook();
  }
}
