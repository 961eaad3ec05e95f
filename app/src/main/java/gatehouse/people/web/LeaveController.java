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

/// The pages on which somebody leaves.
@Controller
class LeaveController {
  private final Decisions decisions;
  private final Leaving leaving;

  LeaveController(Decisions decisions, Leaving leaving) {
    this.decisions = decisions;
    this.leaving = leaving;
  }

  @GetMapping("/people/{id}/leave")
  @Guarded(value = Resource.ROLES, to = Act.CHANGE)
  LeavePage adult(@PathVariable UUID id, Subject subject) {
    return decisions.adult(subject, id).ask(leaving);
  }

  @PostMapping("/people/{id}/leave")
  @Guarded(value = Resource.ROLES, to = Act.CHANGE)
  Object adultLeaves(@PathVariable UUID id, HttpServletRequest request, Subject subject) {
    return decisions.adult(subject, id).take(leaving, Form.of(request));
  }

  @GetMapping("/people/pupils/{id}/leave")
  @Guarded(value = Resource.PUPILS, to = Act.CHANGE)
  LeavePage family(@PathVariable UUID id, Subject subject) {
    return decisions.family(subject, id).ask(leaving);
  }

  @PostMapping("/people/pupils/{id}/leave")
  @Guarded(value = Resource.PUPILS, to = Act.CHANGE)
  Object familyLeaves(@PathVariable UUID id, HttpServletRequest request, Subject subject) {
    return decisions.family(subject, id).take(leaving, Form.of(request));
  }
}
