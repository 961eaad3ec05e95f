package gatehouse.training;

import gatehouse.people.PersonId;
import gatehouse.signing.BeforeSigning;
import gatehouse.signing.PolicyText;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Sends people to the check first where their school wants it so.
@Component
class CheckBeforeSigning implements BeforeSigning {
  private final Training training;

  CheckBeforeSigning(Training training) {
    this.training = training;
  }

  @Override
  public Optional<String> path(PolicyText text, PersonId person) {
    return training.outstanding(text, person) ? Optional.of("/training") : Optional.empty();
  }
}
