package gatehouse.signing.scans;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A scan that was read: what its bytes say that it is.
public final class ScanFile {
  private final ScanType type;
  private final int pages;
  private final byte[] content;

  ScanFile(ScanType type, int pages, byte[] content) {
    this.type = type;
    this.pages = pages;
    this.content = content.clone();
  }

  public ScanType type() {
    return type;
  }

  public int pages() {
    return pages;
  }

  /// As it is kept: a picture without anything that tells where and with what it was taken.
  public byte[] content() {
    return content.clone();
  }

  public int size() {
    return content.length;
  }

  /// SHA-256 of the content in lower-case hexadecimal.
  public String hash() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
