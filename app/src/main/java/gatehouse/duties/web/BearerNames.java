package gatehouse.duties.web;

import gatehouse.duties.Bearer;
import gatehouse.people.People;
import org.springframework.stereotype.Component;

/// Says whose duty it is.
@Component
class BearerNames {
  private final People people;

  BearerNames(People people) {
    this.people = people;
  }

  String of(Bearer bearer) {
    return switch (bearer) {
      case Bearer.OnePerson(var person) ->
          people.find(person).map(found -> found.name().full()).orElse("Somebody who has left");
      case Bearer.Holders(var role) -> role.words();
    };
  }
}
