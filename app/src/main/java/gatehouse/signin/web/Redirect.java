package gatehouse.signin.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// Sends the browser on with a GET, so that reloading sends no form again.
final class Redirect {
  private Redirect() {}

  static ResponseEntity<Void> to(String path) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
  }
}
