package gatehouse.shell;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// Leads the browser on with a GET after a form was accepted, so that reloading sends nothing
/// twice.
public final class SeeOther {
  private SeeOther() {}

  public static ResponseEntity<Void> to(String path) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
  }
}
