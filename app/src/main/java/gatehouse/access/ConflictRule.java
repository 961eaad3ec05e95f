package gatehouse.access;

import gatehouse.shell.Supplied;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Nobody acts in their own case: not whom it is about, not their declared partner, not who made it
/// or asked for it. Asked last, and no role overrides it.
@Component
class ConflictRule {
  private final Supplied<Partners> partners;

  ConflictRule(ObjectProvider<Partners> partners) {
    this.partners = new Supplied<>(partners);
  }

  Optional<Refusal> refusal(Subject subject, Resource resource, Target target) {
    if (!resource.barsTheConcerned()) {
      return Optional.empty();
    }
    return concerned(subject, target) ? Optional.of(Refusal.CONFLICT) : Optional.empty();
  }

  private boolean concerned(Subject subject, Target target) {
    return target.by().contains(subject.person())
        || target.about().contains(subject.person())
        || partners(subject).anyMatch(target.about()::contains);
  }

  private Stream<UUID> partners(Subject subject) {
    return partners.stream()
        .flatMap(known -> known.of(subject.school(), subject.person()).stream());
  }
}
