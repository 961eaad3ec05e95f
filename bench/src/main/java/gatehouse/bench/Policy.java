package gatehouse.bench;

import gatehouse.packs.Edition;
import gatehouse.packs.Example;
import gatehouse.packs.Library;
import gatehouse.packs.Reading;
import gatehouse.rules.Rulebook;
import gatehouse.rules.Situation;
import gatehouse.rules.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/// What is judged, and about what: a policy compiled alone, and the situations that all engines
/// get.
///
/// @param name its name in the tables
/// @param book the policy
/// @param situations a real pack's own examples and random ones; all can be the case
record Policy(String name, Rulebook book, List<Situation> situations) {
  /// The name of the norms that are made up.
  static final String GENERATED = "generated-300";

  private static final int NORMS = 300;
  private static final int RANDOM = 200;
  private static final long SEED = 20_261_121L;

  Policy {
    situations = List.copyOf(situations);
  }

  /// The five policies that ship, and the generated norms.
  static List<String> names() {
    List<String> names = new ArrayList<>(Library.POLICIES);
    names.add(GENERATED);
    return List.copyOf(names);
  }

  static Policy named(String name) {
    return name.equals(GENERATED) ? generated() : shipped(name);
  }

  private static Policy shipped(String name) {
    Reading reading = Library.shipped().reading(name);
    Rulebook book = Edition.asWritten(reading.pack()).rulebook();
    List<Situation> examples = reading.examples().stream().map(Example::situation).toList();
    List<Situation> situations = new ArrayList<>(examples);
    situations.addAll(new RandomSituations(book, SEED).like(examples, RANDOM));
    return new Policy(name, book, situations);
  }

  private static Policy generated() {
    Rulebook book = new RandomNorms(SEED).book(NORMS);
    return new Policy(GENERATED, book, new RandomSituations(book, SEED).any(2 * RANDOM));
  }

  Vocabulary vocabulary() {
    return book.vocabulary();
  }

  List<Statement> statements() {
    return Statement.all(book);
  }
}
