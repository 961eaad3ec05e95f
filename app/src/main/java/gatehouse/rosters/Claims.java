package gatehouse.rosters;

import gatehouse.people.PersonId;
import gatehouse.rosters.entries.Entry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which row has spoken first for whom, for which reference and for which e-mail address.
final class Claims {
  private final Map<Object, Integer> rows = new HashMap<>();
  private final Set<PersonId> matched = new HashSet<>();

  private record Reference(String value) {}

  private record Unnamed(String name) {}

  /// Why this row comes too late; empty if it is the first.
  Optional<String> claim(Entry entry, Optional<Known> known) {
    known.ifPresent(each -> matched.add(each.person().id()));
    return known
        .flatMap(each ->
            taken(
                each.person().id(),
                entry,
                "Row %d is about the same person. Put everything into one row, roles with a semicolon between."))
        .or(() ->
            entry
                .reference()
                .flatMap(reference ->
                    taken(
                        new Reference(reference),
                        entry,
                        "Row %d has the same reference. Correct one of them, or put everything into one row.")))
        .or(() ->
            entry
                .email()
                .flatMap(email ->
                    taken(
                        email,
                        entry,
                        "Row %d has the same e-mail address. An address is one person’s: take it out of one of them.")))
        .or(() -> known.isPresent() ? Optional.empty() : nameTaken(entry));
  }

  /// Two new people of one name are told apart by a reference, an address or a day of birth.
  private Optional<String> nameTaken(Entry entry) {
    if (entry.reference().isPresent() || entry.email().isPresent()) {
      return Optional.empty();
    }
    var name =
        Matching.key(entry.name().given(), entry.name().family())
            + entry.born().map(Object::toString).orElse("");
    return taken(
        new Unnamed(name),
        entry,
        "Row %d has the same name. If they are two people, give each a reference.");
  }

  private Optional<String> taken(Object claim, Entry entry, String why) {
    var first = rows.putIfAbsent(claim, entry.number());
    return Optional.ofNullable(first).map(why::formatted);
  }

  boolean areAbout(Known known) {
    return matched.contains(known.person().id());
  }
}
