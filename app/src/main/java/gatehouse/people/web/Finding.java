package gatehouse.people.web;

import gatehouse.people.Person;
import gatehouse.people.PersonId;
import gatehouse.people.directory.Circle;
import gatehouse.people.directory.Directory;
import gatehouse.people.directory.Dossier;
import gatehouse.people.directory.Entry;
import gatehouse.people.directory.Wanted;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Finds the other one, who is to be somebody's parent or partner.
@Component
class Finding {
  private static final int MOST = 10;

  private final Directory directory;

  Finding(Directory directory) {
    this.directory = directory;
  }

  FindPage blank(Dossier dossier, boolean partner, boolean conflict) {
    return new FindPage(dossier, partner, Form.empty(), false, List.of(), conflict, false);
  }

  FindPage refused(Dossier dossier, boolean partner, Form form) {
    return new FindPage(dossier, partner, form, false, List.of(), true, true);
  }

  /// The page again with whom the words in its form find.
  FindPage search(Dossier dossier, boolean partner, Form form) {
    var words = form.text("q").strip();
    if (words.isEmpty()) {
      var advice = form.wrong("q", "Enter part of their name or e-mail address");
      return new FindPage(dossier, partner, advice, false, List.of(), false, false);
    }
    return new FindPage(dossier, partner, form, true, found(words, dossier), false, false);
  }

  private List<Person> found(String words, Dossier not) {
    return Stream.of(Circle.ADULTS, Circle.PARENTS)
        .flatMap(circle -> directory.list(Wanted.all(circle).named(words)).entries().stream())
        .map(Entry::person)
        .filter(person -> !person.id().equals(not.person().id()))
        .distinct()
        .sorted(Comparator.comparing(person -> person.name().listed()))
        .limit(MOST)
        .toList();
  }

  /// Whoever was chosen, if they are an adult or parent of this school.
  Optional<PersonId> chosen(Form form) {
    try {
      return directory
          .dossier(new PersonId(UUID.fromString(form.text("person"))))
          .filter(dossier -> !(dossier.isFamily() && dossier.isPupil()))
          .map(dossier -> dossier.person().id());
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
