package gatehouse.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What differs between two states of a person, as the record tells it.
final class Differences {
  private Differences() {}

  record Difference(String field, String before, String after) {
    String words() {
      return "“%s” → “%s”".formatted(before, after);
    }
  }

  static List<Difference> between(Person before, Person after) {
    return Stream.of(
            new Difference("given", before.name().given(), after.name().given()),
            new Difference("family", before.name().family(), after.name().family()),
            of("known-as", before.name().knownAs(), after.name().knownAs()),
            of("email", before.email(), after.email()),
            of("reference", before.reference(), after.reference()),
            of("year", before.year().map(YearGroup::words), after.year().map(YearGroup::words)),
            of("born", before.born(), after.born()))
        .filter(each -> !each.before().equals(each.after()))
        .toList();
  }

  private static Difference of(String field, Optional<?> before, Optional<?> after) {
    return new Difference(
        field, before.map(Object::toString).orElse(""), after.map(Object::toString).orElse(""));
  }
}
