package gatehouse.bench;

import gatehouse.advisor.Advisor;
import gatehouse.packs.Edition;
import gatehouse.packs.Library;
import gatehouse.packs.Reading;
import gatehouse.rules.Decision;
import gatehouse.rules.Inquiry;
import gatehouse.rules.Telling;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

/// What a caller of the command line or the API gets, under the national layer, for the pack's
/// examples in turn: from the names in which a situation is told to the bytes that are sent. Only
/// HTTP and the reading of the request are left out.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 1)
@NullUnmarked
public class AnswerBenchmark {
  /// All examples of all policies, policy after policy.
  private static final String ALL = "all";

  @Param({
    ALL,
    "holy-cross",
    "cerne-abbas",
    "clarendon-cottage",
    "clarendon-primary",
    "october-2025"
  })
  public String policy;

  private Asked[] asked;
  private int next;

  /// One example, and the advisor of its policy.
  private record Asked(Advisor advisor, Map<String, List<String>> told) {
    Inquiry inquiry() {
      return Telling.of(advisor.rulebook().vocabulary(), told).inquiry();
    }
  }

  /// Compiles the policies over the national layer.
  @Setup
  public void compile() {
    Library library = Library.shipped();
    asked =
        Library.POLICIES.stream()
            .filter(name -> policy.equals(ALL) || policy.equals(name))
            .map(library::reading)
            .flatMap(reading -> asked(library, reading))
            .toArray(Asked[]::new);
  }

  private static Stream<Asked> asked(Library library, Reading reading) {
    Advisor advisor = Advisor.of(library, Edition.asWritten(reading.pack()));
    return reading.examples().stream()
        .map(example -> new Asked(advisor, example.situation().told()));
  }

  /// The verdict with clauses, conditions, duties, what would change it, and notes.
  @Benchmark
  public Decision decision() {
    Asked question = turn();
    return question.advisor().rulebook().decide(question.inquiry().stated());
  }

  /// The whole answer to a question that the advisor has not kept.
  @Benchmark
  public byte[] newQuestion() {
    Asked question = turn();
    return question.advisor().answerAfresh(question.inquiry()).bytes();
  }

  /// The whole answer to a question that the advisor has answered before.
  @Benchmark
  public byte[] askedBefore() {
    Asked question = turn();
    return question.advisor().answer(question.inquiry()).bytes();
  }

  private Asked turn() {
    int situation = next;
    next = situation + 1 == asked.length ? 0 : situation + 1;
    return asked[situation];
  }
}
