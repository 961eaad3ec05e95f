package gatehouse.people.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// Leads on after a form was accepted, so that reloading sends nothing twice.
final class SeeOther {
  private SeeOther() {}

  static ResponseEntity<Void> at(String path) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
  }
}
