package gatehouse.signing;

import java.util.UUID;

/// Names the scan of a sheet.
public record ScanId(UUID value) {
  static ScanId random() {
    return new ScanId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
