package gatehouse.signin.web;

import gatehouse.access.Role;
import gatehouse.people.People;
import gatehouse.people.PersonId;
import gatehouse.people.Serving;
import gatehouse.people.Today;
import gatehouse.people.directory.Circle;
import gatehouse.people.directory.Directory;
import gatehouse.people.directory.Wanted;
import gatehouse.signin.Overview;
import gatehouse.signin.web.InvitationsPage.Search;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Those of the school who can be invited today.
@Component
class Invitees {
  private final People people;
  private final Directory directory;
  private final Overview overview;
  private final Today today;

  Invitees(People people, Directory directory, Overview overview, Today today) {
    this.people = people;
    this.directory = directory;
    this.overview = overview;
    this.today = today;
  }

  Optional<Serving> find(PersonId person) {
    return people.serving(Set.of(person), today.day()).stream().findFirst();
  }

  /// Those of these people who are something today.
  Map<PersonId, Serving> among(Set<PersonId> persons) {
    return people.serving(persons, today.day()).stream()
        .collect(Collectors.toMap(each -> each.person().id(), Function.identity()));
  }

  /// Whoever gets an account, by name.
  List<InvitationsPage.Row> adults() {
    return rows(people.adults(today.day()));
  }

  /// The pupils and parents who are looked for, by name.
  List<InvitationsPage.Row> found(Search search) {
    var called =
        Stream.of(Circle.PUPILS, Circle.PARENTS)
            .map(circle -> directory.list(Wanted.all(circle).named(search.name())))
            .flatMap(listing -> listing.entries().stream())
            .map(entry -> entry.person().id())
            .collect(Collectors.toUnmodifiableSet());
    return rows(
        people.serving(called, today.day()).stream()
            .filter(each -> !each.isAdult())
            .limit(Search.MOST)
            .toList());
  }

  private List<InvitationsPage.Row> rows(List<Serving> people) {
    var ready = overview.ready();
    var open = overview.sessions();
    return people.stream().map(each -> row(each, ready, open)).toList();
  }

  private static InvitationsPage.Row row(
      Serving serving, Set<PersonId> ready, Map<PersonId, Integer> sessions) {
    var person = serving.person();
    return new InvitationsPage.Row(
        person.id().toString(),
        person.name().full(),
        serving.roles().stream().sorted().map(Role::words).collect(Collectors.joining(", ")),
        serving.isAdult(),
        ready.contains(person.id()),
        sessions.getOrDefault(person.id(), 0));
  }
}
