package gatehouse.people;

import gatehouse.access.Partners;
import gatehouse.tenancy.SchoolId;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Tells the conflict rule who is declared to be whose partner.
@Component
class DeclaredPartners implements Partners {
  private final Families families;

  DeclaredPartners(Families families) {
    this.families = families;
  }

  @Override
  public Set<UUID> of(SchoolId school, UUID person) {
    return families.partnersOf(new PersonId(person)).stream()
        .map(PersonId::value)
        .collect(Collectors.toUnmodifiableSet());
  }
}
