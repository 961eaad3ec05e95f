package gatehouse.duties.web;

import gatehouse.duties.Bearer;
import gatehouse.duties.Duty;
import gatehouse.records.Names;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Says whose duty it is.
@Component
class BearerNames {
  private static final String GONE = "Somebody who has left";

  private final Names names;

  BearerNames(Names names) {
    this.names = names;
  }

  /// The bearers of some duties, asked for at once.
  Map<Bearer, String> of(Collection<? extends Duty> duties) {
    Set<Bearer> bearers =
        duties.stream().map(duty -> duty.task().bearer()).collect(Collectors.toSet());
    var people = bearers.stream().flatMap(BearerNames::person).collect(Collectors.toSet());
    var called = people.isEmpty() ? Map.<UUID, String>of() : names.of(people);
    return bearers.stream()
        .collect(Collectors.toMap(bearer -> bearer, bearer -> words(bearer, called)));
  }

  String of(Duty duty) {
    return of(List.of(duty)).values().iterator().next();
  }

  private static Stream<UUID> person(Bearer bearer) {
    return bearer instanceof Bearer.OnePerson(var person) ? Stream.of(person.value()) : Stream.of();
  }

  private static String words(Bearer bearer, Map<UUID, String> called) {
    return switch (bearer) {
      case Bearer.OnePerson(var person) -> called.getOrDefault(person.value(), GONE);
      case Bearer.Holders(var role) -> role.words();
    };
  }
}
