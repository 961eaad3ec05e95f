package gatehouse.notices;

import java.util.UUID;

/// Names a letter; the mail's own Message-ID is made from it, so that a second copy can be told.
public record LetterId(UUID value) {
  public static LetterId random() {
    return new LetterId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
