package gatehouse.duties;

import java.util.UUID;

/// Names a duty.
public record DutyId(UUID value) {
  public static DutyId random() {
    return new DutyId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
