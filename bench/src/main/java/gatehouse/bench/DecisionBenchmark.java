package gatehouse.bench;

import gatehouse.rules.Verdict;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// One decision with all its reasons; the situations take turns.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx2g", "--enable-native-access=ALL-UNNAMED"})
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@NullUnmarked
public class DecisionBenchmark {
  /// The policy, and below the engine.
  @Param({
    "holy-cross",
    "cerne-abbas",
    "clarendon-cottage",
    "clarendon-primary",
    "october-2025",
    Policy.GENERATED
  })
  public String policy;

  @Param({"GATEHOUSE", "DROOLS", "DMN", "CEDAR"})
  public String engine;

  private Engine judging;
  private int situations;
  private int next;

  /// Compiles the policy for the engine.
  @Setup(Level.Trial)
  public void compile() {
    Policy judged = Policy.named(policy);
    situations = judged.situations().size();
    judging = Engine.Kind.valueOf(engine).over(judged);
  }

  /// Ends the engine's session.
  @TearDown(Level.Trial)
  public void end() {
    judging.close();
  }

  /// Judges the next situation.
  @Benchmark
  public Verdict decide() {
    int situation = next;
    next = situation + 1 == situations ? 0 : situation + 1;
    return judging.judge(situation);
  }
}
