package gatehouse.shell;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A file that somebody handed in, given out again: to be saved and never shown by us, and, should
/// a browser show it all the same, without any right.
public final class Attachment {
  private Attachment() {}

  /// The answer that gives it out.
  ///
  /// @param name of our own making, whatever it was called when it came
  public static ResponseEntity<byte[]> of(String name, MediaType type, byte[] content) {
    return ResponseEntity.ok()
        .contentType(type)
        .cacheControl(CacheControl.noStore())
        .header("Content-Security-Policy", ContentPolicy.ANYTHING_ELSE)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(content);
  }
}
