package gatehouse.tenancy;

import java.util.UUID;

/// Names a school, or the office of a trust: whatever keeps data of its own.
public record SchoolId(UUID value) {
  public static SchoolId random() {
    return new SchoolId(UUID.randomUUID());
  }

  public static SchoolId of(String text) {
    return new SchoolId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
