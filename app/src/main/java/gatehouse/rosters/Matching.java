package gatehouse.rosters;

import gatehouse.people.Name;
import gatehouse.rosters.entries.Entry;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Finds whom a row means: by reference, else by e-mail address, else by name and date of birth.
/// Where that leaves a doubt, a person decides: a wrong match would hand one person's place to
/// another.
final class Matching {
  private final Map<String, Known> byReference = new HashMap<>();
  private final Map<String, Known> byEmail = new HashMap<>();
  private final Map<String, List<Known>> byName = new HashMap<>();
  private final LocalDate today;

  Matching(List<Known> directory, LocalDate today) {
    this.today = today;
    for (var known : directory) {
      known.person().reference().ifPresent(reference -> byReference.put(reference, known));
      known.person().email().ifPresent(email -> byEmail.put(email.value(), known));
      names(known.person().name())
          .forEach(name -> byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(known));
    }
  }

  Match find(Entry entry) {
    var referred = entry.reference().map(byReference::get);
    var reached = entry.email().map(email -> byEmail.get(email.value()));
    if (referred.isPresent()) {
      return byReference(entry, referred.get(), reached);
    }
    return reached.map(known -> byEmail(entry, known)).orElseGet(() -> byName(entry));
  }

  /// The pupil with this reference.
  Optional<Known> pupil(String reference) {
    return Optional.ofNullable(byReference.get(reference)).filter(Known::isPupil);
  }

  private static Match byReference(Entry entry, Known known, Optional<Known> reached) {
    if (!alike(entry.name(), known.person().name())) {
      return new Match.Doubtful(
          "The directory has somebody of quite another name under this reference. If the name has changed, change it there first; if the reference was given out again, take it off the earlier person.");
    }
    if (reached.filter(other -> !other.equals(known)).isPresent()) {
      return new Match.Doubtful(
          "Somebody else in the directory has this e-mail address. Correct the row, or change it there first.");
    }
    return new Match.One(known);
  }

  private static Match byEmail(Entry entry, Known known) {
    var sameReference =
        entry.reference().isEmpty()
            || known.person().reference().isEmpty()
            || entry.reference().equals(known.person().reference());
    if (!sameReference || !alike(entry.name(), known.person().name())) {
      return new Match.Doubtful(
          "Somebody in the directory with another name or reference has this e-mail address. Correct the row, or change it there first.");
    }
    return new Match.One(known);
  }

  private Match byName(Entry entry) {
    var candidates = namesakes(entry);
    if (candidates.isEmpty()) {
      return new Match.Nobody();
    }
    var born = candidates.stream().filter(each -> bornTheSame(entry, each)).toList();
    if (born.size() == 1) {
      return new Match.One(born.getFirst());
    }
    if (born.isEmpty() && saysNoMore(entry) && isTheOnlyOne(entry, candidates)) {
      return new Match.One(candidates.getFirst());
    }
    return new Match.Doubtful(doubt(entry));
  }

  private static String doubt(Entry entry) {
    return entry
        .reference()
        .map(reference ->
            "Somebody of this name is in the directory without a reference. If it is the same person, give them the reference %s there; if not, add this person by hand."
                .formatted(reference))
        .orElse(
            "Somebody of this name is in the directory, and the row does not tell whether it is them. Add their reference or their e-mail address to the row.");
  }

  /// People of that name who may be meant: children are never taken for adults.
  private List<Known> namesakes(Entry entry) {
    var found = new HashSet<Known>();
    names(entry.name()).forEach(name -> found.addAll(byName.getOrDefault(name, List.of())));
    return found.stream()
        .filter(known -> known.isPupil() == entry.isPupil())
        .filter(known -> !differ(entry.reference(), known.person().reference()))
        .filter(known -> !differ(entry.born(), known.person().born()))
        .toList();
  }

  private static boolean bornTheSame(Entry entry, Known known) {
    return entry.born().isPresent() && entry.born().equals(known.person().born());
  }

  private static boolean saysNoMore(Entry entry) {
    return entry.reference().isEmpty() && entry.email().isEmpty() && entry.born().isEmpty();
  }

  private boolean isTheOnlyOne(Entry entry, List<Known> candidates) {
    return candidates.size() == 1 && candidates.getFirst().holdsOneOf(entry.roles(), today);
  }

  private static <T> boolean differ(Optional<T> one, Optional<T> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  /// Whether one of the names could be the other after a marriage, or with another given name.
  private static boolean alike(Name one, Name other) {
    var given = new TreeSet<>(givens(one));
    given.retainAll(givens(other));
    return !given.isEmpty() || folded(one.family()).equals(folded(other.family()));
  }

  private static Set<String> givens(Name name) {
    var givens = new TreeSet<>(Set.of(folded(name.given())));
    name.knownAs().map(Matching::folded).ifPresent(givens::add);
    return givens;
  }

  private static List<String> names(Name name) {
    return givens(name).stream().map(given -> key(given, name.family())).toList();
  }

  /// A name as namesakes share it.
  static String key(String given, String family) {
    return folded(given) + " " + folded(family);
  }

  private static String folded(String name) {
    var letters = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    return letters.replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
