package gatehouse.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A rule book seen from a situation of which some dimensions are open: only the rules that can
/// still reach it, with what is left of their conditions.
///
/// @param parts the rules that can still reach it
/// @param impossible what is left of the impossibilities
/// @param floor the rank of the verdict that is certain already, whatever the open dimensions
record Question(List<Part> parts, List<Condition> impossible, int floor) {

  /// Everything that a rule book says of what is known, the rules that bring no verdict included:
  /// duties follow from them too.
  static Question whole(Rulebook book, Residual residual) {
    List<Part> left = new ArrayList<>();
    for (int r = 0; r < book.rules().size(); r++) {
      Part part = Part.whole(r, book.rules().get(r));
      Condition when = residual.of(part.when());
      if (!Residual.isNever(when)) {
        left.add(part.left(when, residual));
      }
    }
    return new Question(left, possibleLeft(book, residual), 0);
  }

  private static List<Condition> possibleLeft(Rulebook book, Residual residual) {
    return book.impossible().stream()
        .map(impossibility -> residual.of(impossibility.when()))
        .filter(condition -> !Residual.isNever(condition))
        .toList();
  }

  /// The question when more is known.
  Question left(Residual residual) {
    List<Part> left = new ArrayList<>();
    for (Part part : parts) {
      Condition when = residual.of(part.when());
      if (!Residual.isNever(when)) {
        left.add(part.left(when, residual));
      }
    }
    List<Condition> cannot = new ArrayList<>();
    for (Condition condition : impossible) {
      Condition rest = residual.of(condition);
      if (!Residual.isNever(rest)) {
        cannot.add(rest);
      }
    }
    return settled(left, cannot);
  }

  /// Takes out what is certain or can no longer matter, so that equal questions look equal. What is
  /// set aside itself still sets others aside.
  private Question settled(List<Part> left, List<Condition> cannot) {
    List<Part> setters = those(left, Part::setsSomething);
    List<Part> standing = those(left, p -> stands(p, left, setters));
    int certain = floor;
    for (Part part : standing) {
      if (part.certain() && !anySets(setters, part)) {
        certain = Math.max(certain, part.rule().verdict().rank());
      }
    }
    return new Question(needed(standing, certain), cannot, certain);
  }

  private static boolean stands(Part part, List<Part> left, List<Part> setters) {
    if (part.setsSomething() && setsAny(part, left)) {
      return true;
    }
    for (Part other : setters) {
      if (other.certain() && other.sets(part)) {
        return false;
      }
    }
    return true;
  }

  private static List<Part> needed(List<Part> standing, int certain) {
    List<Part> open = those(standing, p -> p.most() > certain);
    return open.size() == standing.size()
        ? open
        : those(standing, p -> p.most() > certain || (p.setsSomething() && setsAny(p, open)));
  }

  private static boolean setsAny(Part part, List<Part> others) {
    for (Part other : others) {
      if (part.sets(other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean anySets(List<Part> setters, Part part) {
    for (Part setter : setters) {
      if (setter.sets(part)) {
        return true;
      }
    }
    return false;
  }

  private static List<Part> those(List<Part> parts, Predicate<Part> wanted) {
    List<Part> found = new ArrayList<>(parts.size());
    for (Part part : parts) {
      if (wanted.test(part)) {
        found.add(part);
      }
    }
    return found;
  }

  Stream<Condition> conditions() {
    return Stream.concat(parts.stream().flatMap(Part::conditions), impossible.stream());
  }

  /// The facets of which some condition speaks.
  Set<String> facets() {
    Set<String> facets = new HashSet<>();
    for (Part part : parts) {
      part.when().facets(facets);
      part.unless().forEach(condition -> condition.facets(facets));
    }
    impossible.forEach(condition -> condition.facets(facets));
    return facets;
  }

  /// The verdict's rank for every way of filling in what is open.
  int verdict(Space space) {
    int verdict = floor;
    List<Part> strictestFirst = new ArrayList<>(parts);
    strictestFirst.sort(Comparator.comparing((Part p) -> p.rule().verdict()).reversed());
    for (Part part : strictestFirst) {
      verdict = space.diagrams().max(verdict, contribution(part, space));
    }
    return verdict;
  }

  private int contribution(Part part, Space space) {
    return space.diagrams().unless(aside(part, space), part.brings(space));
  }

  /// 1 for every way of filling in under which another rule sets this one aside.
  int aside(Part part, Space space) {
    Diagrams diagrams = space.diagrams();
    int aside = 0;
    for (Part other : parts) {
      if (other.sets(part)) {
        aside = diagrams.max(aside, other.setsAside(space));
      }
    }
    return aside;
  }

  /// 1 for every way of filling in that can be.
  int possible(Space space) {
    int cannot = 0;
    for (Condition condition : impossible) {
      cannot = space.diagrams().max(cannot, space.of(condition));
    }
    return space.diagrams().not(cannot);
  }
}
