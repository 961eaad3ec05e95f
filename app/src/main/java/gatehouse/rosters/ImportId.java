package gatehouse.rosters;

import java.util.UUID;

/// Names an import of a school.
public record ImportId(UUID value) {
  public static ImportId random() {
    return new ImportId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
