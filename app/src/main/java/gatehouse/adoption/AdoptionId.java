package gatehouse.adoption;

import java.util.UUID;

/// Names one edition of a school's policy, from its first draft on.
public record AdoptionId(UUID value) {
  public static AdoptionId random() {
    return new AdoptionId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
