package gatehouse.packs;

import gatehouse.rules.ClauseId;
import gatehouse.rules.Consistency;
import gatehouse.rules.Decision;
import gatehouse.rules.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Everything that can be found out about a pack without a school: what is wrong in its files, what
/// its norms do to one another, and whether its examples come out right.
///
/// @param reading the pack as read
/// @param problems all that was found, in the order of files and lines
/// @param examplesRight how many examples come out right
public record Inspection(Reading reading, List<Problem> problems, int examplesRight) {
  public Inspection {
    problems = List.copyOf(problems);
  }

  /// Inspects what was read.
  public static Inspection of(Reading reading) {
    List<Problem> problems = new ArrayList<>(reading.problems());
    if (reading.anyError()) {
      return new Inspection(reading, problems, 0);
    }
    Rulebook book = Edition.asWritten(reading.pack()).rulebook();
    Consistency.findings(book).stream().map(Inspection::problem).forEach(problems::add);
    List<Problem> wrong =
        reading.examples().stream().flatMap(e -> wrong(e, book).stream()).toList();
    problems.addAll(wrong);
    int failing = (int) wrong.stream().map(Problem::line).distinct().count();
    return new Inspection(reading, problems, reading.examples().size() - failing);
  }

  /// Whether anything makes the pack unusable.
  public boolean anyError() {
    return problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
  }

  /// The pack in one line.
  public String summary() {
    Pack pack = reading.pack();
    int norms = pack.clauses().stream().mapToInt(c -> c.norms().size()).sum();
    return String.format(
        "%s: %d clauses, %d norms, %d open questions, %d of %d examples right, %s",
        pack.info().id(),
        pack.clauses().size(),
        norms,
        pack.questions().size(),
        examplesRight,
        reading.examples().size(),
        anyError() ? "errors" : "in order");
  }

  static Problem problem(Consistency.Finding finding) {
    int colon = finding.source().lastIndexOf(':');
    String file = finding.source().substring(0, colon);
    int line = Integer.parseInt(finding.source().substring(colon + 1));
    Problem.Severity severity = finding.fatal() ? Problem.Severity.ERROR : Problem.Severity.WARNING;
    return new Problem(file, line, severity, finding.message(), finding.advice());
  }

  /// Whether the example gets the answer that it expects.
  public static boolean comesOutRight(Example example, Rulebook book) {
    return wrong(example, book).isEmpty();
  }

  /// What is wrong with the answer that an example gets; empty if it comes out right.
  static List<Problem> wrong(Example example, Rulebook book) {
    Decision decision = book.decide(example.situation());
    List<Problem> wrong = new ArrayList<>();
    if (decision.verdict() != example.verdict()) {
      String cited =
          decision.citations().stream()
              .map(c -> c.clause().value())
              .collect(Collectors.joining(", "));
      wrong.add(
          fault(
              example,
              "the answer is "
                  + decision.verdict().word()
                  + " "
                  + "["
                  + cited
                  + "], not "
                  + example.verdict().word()));
    }
    List<ClauseId> missing =
        example.restsOn().stream().filter(c -> !decision.restsOn().contains(c)).toList();
    if (!missing.isEmpty()) {
      wrong.add(fault(example, "not cited: " + missing + "; cited are " + decision.restsOn()));
    }
    List<String> kinds = decision.duties().stream().map(d -> d.kind()).toList();
    example.duties().stream()
        .filter(d -> !kinds.contains(d))
        .forEach(d -> wrong.add(fault(example, "no duty '" + d + "' follows; there are " + kinds)));
    return wrong;
  }

  private static Problem fault(Example example, String message) {
    return new Problem(
        "examples.yaml",
        example.line(),
        Problem.Severity.ERROR,
        example.id() + ": " + message + ".",
        "");
  }
}
