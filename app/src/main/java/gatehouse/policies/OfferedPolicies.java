package gatehouse.policies;

import gatehouse.packs.Reading;
import gatehouse.schools.PolicyChoice;
import gatehouse.schools.PolicyChoices;
import java.util.List;
import org.springframework.stereotype.Component;

/// Offers schools the policies that ship.
@Component
class OfferedPolicies implements PolicyChoices {
  private final Policies policies;

  OfferedPolicies(Policies policies) {
    this.policies = policies;
  }

  @Override
  public List<PolicyChoice> all() {
    return policies.all().stream().map(OfferedPolicies::choice).toList();
  }

  private static PolicyChoice choice(Reading policy) {
    var info = policy.pack().info();
    return new PolicyChoice(info.id(), ShortName.of(info.id()) + ": " + info.title());
  }
}
