package gatehouse.signing.scans;

import java.util.Arrays;

/// What a scan may be.
public enum ScanType {
  PDF("application/pdf", "pdf"),
  JPEG("image/jpeg", "jpg"),
  PNG("image/png", "png");

  private final String media;
  private final String ending;

  ScanType(String media, String ending) {
    this.media = media;
    this.ending = ending;
  }

  /// The media type (RFC 6838).
  public String media() {
    return media;
  }

  /// How the names of such files end.
  public String ending() {
    return ending;
  }

  public static ScanType ofMedia(String media) {
    return Arrays.stream(values()).filter(type -> type.media.equals(media)).findAny().orElseThrow();
  }
}
