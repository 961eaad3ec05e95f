package gatehouse.schools;

import java.util.List;
import java.util.Optional;

/// The policies that a school may follow; whoever keeps the policies implements it.
public interface PolicyChoices {
  /// In the order shown.
  List<PolicyChoice> all();

  /// The one with this id.
  default Optional<PolicyChoice> find(String id) {
    return all().stream().filter(choice -> choice.id().equals(id)).findFirst();
  }
}
