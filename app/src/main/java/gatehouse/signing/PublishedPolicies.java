package gatehouse.signing;

import gatehouse.adoption.Adoptions;
import gatehouse.adoption.SchoolEdition;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The published editions of the school for which this thread works: all that signing needs to know
/// of how a policy is adopted.
@Component
public class PublishedPolicies {
  private final Adoptions adoptions;

  PublishedPolicies(Adoptions adoptions) {
    this.adoptions = adoptions;
  }

  /// The edition that was published last, whether it is in force yet or not: it is signed ahead.
  public Optional<PolicyText> latest() {
    var all = all();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  public Optional<PolicyText> find(EditionId id) {
    return all().stream().filter(text -> text.id().equals(id)).findFirst();
  }

  /// The first first.
  List<PolicyText> all() {
    return adoptions.published().stream().map(PublishedPolicies::text).toList();
  }

  private static PolicyText text(SchoolEdition published) {
    return new PolicyText(
        new EditionId(published.adoption().outline().id().value()),
        published.number(),
        published.hash(),
        published.edition());
  }
}
