package gatehouse.bench;

import gatehouse.advisor.Advisor;
import gatehouse.packs.Edition;
import gatehouse.packs.Example;
import gatehouse.packs.Library;
import gatehouse.packs.Reading;
import gatehouse.rules.Decision;
import gatehouse.rules.Inquiry;
import gatehouse.rules.Situation;
import java.util.Map;
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

/// What a caller of the command line or the API gets, without reading and writing text; under the
/// national layer, the pack's examples in turn.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 2, time = 1)
@NullUnmarked
public class AnswerBenchmark {
  @Param({"holy-cross", "cerne-abbas", "clarendon-cottage", "clarendon-primary", "october-2025"})
  public String policy;

  private Advisor advisor;
  private Situation[] situations;
  private int next;

  /// Compiles the policy over the national layer.
  @Setup
  public void compile() {
    Library library = Library.shipped();
    Reading reading = library.reading(policy);
    advisor = Advisor.of(library, Edition.asWritten(reading.pack()));
    situations = reading.examples().stream().map(Example::situation).toArray(Situation[]::new);
  }

  /// The verdict with clauses, conditions, duties, what would change it, and notes.
  @Benchmark
  public Decision decision() {
    return advisor.rulebook().decide(turn());
  }

  /// The same with the verdicts still possible and the next question, laid out in public names.
  @Benchmark
  public Map<String, Object> fullAnswer() {
    return advisor.answer(Inquiry.of(turn())).json();
  }

  private Situation turn() {
    int situation = next;
    next = situation + 1 == situations.length ? 0 : situation + 1;
    return situations[situation];
  }
}
