package gatehouse.signing;

import gatehouse.people.PersonId;
import java.util.Optional;

/// Something that is to be done before somebody signs. Other modules implement it.
public interface BeforeSigning {
  /// Where it is done; empty if nothing is left to do.
  Optional<String> path(PolicyText text, PersonId person);
}
