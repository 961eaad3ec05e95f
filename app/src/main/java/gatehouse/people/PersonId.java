package gatehouse.people;

import java.util.UUID;

/// Names a person of a school.
public record PersonId(UUID value) {
  public static PersonId random() {
    return new PersonId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
