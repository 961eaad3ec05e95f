package gatehouse.schools;

import java.util.UUID;

/// Names a trust or authority: schools that somebody answers for together.
public record TrustId(UUID value) {
  public static TrustId random() {
    return new TrustId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
