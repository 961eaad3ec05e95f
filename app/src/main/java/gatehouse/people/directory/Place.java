package gatehouse.people.directory;

import gatehouse.people.PersonId;

/// Where in a list a page begins: at a person, never at a number, so that the hundredth page costs
/// what the first does and nobody is skipped when others come and go.
public sealed interface Place {
  record Start() implements Place {}

  record After(PersonId person) implements Place {}

  record Before(PersonId person) implements Place {}
}
