package gatehouse.bench;

import gatehouse.rules.Comparison;
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

/// The exact comparison of two policies over every situation, with counts and a witness for each
/// difference.
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 1)
@Measurement(iterations = 2)
@NullUnmarked
public class ComparisonBenchmark {
  @Param({
    "holy-cross:cerne-abbas",
    "holy-cross:clarendon-cottage",
    "holy-cross:clarendon-primary",
    "holy-cross:october-2025",
    "cerne-abbas:clarendon-cottage",
    "cerne-abbas:clarendon-primary",
    "cerne-abbas:october-2025",
    "clarendon-cottage:clarendon-primary",
    "clarendon-cottage:october-2025",
    "clarendon-primary:october-2025"
  })
  public String pair;

  private Pairs.Pair policies;

  /// Compiles both.
  @Setup
  public void compile() {
    policies = Pairs.Pair.named(pair);
  }

  /// Compares them.
  @Benchmark
  public Comparison compare() {
    return Comparison.of(policies.left(), policies.right());
  }
}
