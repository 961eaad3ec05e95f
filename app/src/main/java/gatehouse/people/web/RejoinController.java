package gatehouse.people.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The pages on which somebody comes back.
@Controller
class RejoinController {
  private final Decisions decisions;
  private final Rejoining rejoining;

  RejoinController(Decisions decisions, Rejoining rejoining) {
    this.decisions = decisions;
    this.rejoining = rejoining;
  }

  @GetMapping("/people/{id}/rejoin")
  @Guarded(value = Resource.ROLES, to = Act.CHANGE)
  LeavePage adult(@PathVariable UUID id, Subject subject) {
    return decisions.adult(subject, id).ask(rejoining);
  }

  @PostMapping("/people/{id}/rejoin")
  @Guarded(value = Resource.ROLES, to = Act.CHANGE)
  Object adultRejoins(@PathVariable UUID id, HttpServletRequest request, Subject subject) {
    return decisions.adult(subject, id).take(rejoining, Form.of(request));
  }

  @GetMapping("/people/pupils/{id}/rejoin")
  @Guarded(value = Resource.PUPILS, to = Act.CHANGE)
  LeavePage family(@PathVariable UUID id, Subject subject) {
    return decisions.family(subject, id).ask(rejoining);
  }

  @PostMapping("/people/pupils/{id}/rejoin")
  @Guarded(value = Resource.PUPILS, to = Act.CHANGE)
  Object familyRejoins(@PathVariable UUID id, HttpServletRequest request, Subject subject) {
    return decisions.family(subject, id).take(rejoining, Form.of(request));
  }
}
