package gatehouse.signing;

import java.util.UUID;

/// Names a published edition of a school's policy.
public record EditionId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
