package gatehouse.advisor;

import gatehouse.rules.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Those who read and sign a policy together.
public enum Audience {
  STAFF("Staff", "staff"),
  SUPPLY("Supply staff", "supply"),
  TRAINEE("Trainees", "trainee"),
  VOLUNTEER("Volunteers", "volunteer"),
  GOVERNOR("Governors", "governors"),
  CONTRACTOR("Contractors", "contractor"),
  PUPIL("Pupils", "pupil"),
  PARENT("Parents and carers", "parent");

  private final String words;
  private final String group;

  Audience(String words, String group) {
    this.words = words;
    this.group = group;
  }

  public String words() {
    return words;
  }

  /// To which one of the vocabulary's people belongs; the school itself, the public and those who
  /// have left belong to none.
  public static Optional<Audience> of(Vocabulary vocabulary, String actor) {
    return Arrays.stream(values())
        .filter(audience -> people(vocabulary, audience.group).contains(actor))
        .findFirst();
  }

  /// The vocabulary's people whom a clause's word for its audience means; none for the school
  /// itself.
  static Set<String> people(Vocabulary vocabulary, String word) {
    var actor = vocabulary.facet("actor").orElseThrow();
    String name = word.equals("slt") ? "senior_leader" : word;
    List<String> members = actor.groups().get(name);
    if (members != null) {
      Set<String> people = new TreeSet<>();
      members.forEach(member -> people.addAll(people(vocabulary, member)));
      return people;
    }
    return actor.value(name).isPresent() && !name.equals("school") ? Set.of(name) : Set.of();
  }
}
