package gatehouse.schools.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// Where a browser goes after a form was accepted, so that reloading sends nothing twice.
final class SeeOther {
  private SeeOther() {}

  static ResponseEntity<Void> to(String path) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
  }
}
