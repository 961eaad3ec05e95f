package gatehouse.demonstration.web;

import gatehouse.demonstration.Demonstration;
import gatehouse.demonstration.DemonstrationSettings;
import gatehouse.shell.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Tells whoever looks at a demonstration what is in it.
@Controller
class ContentsController {
  private final Demonstration demonstration;
  private final DemonstrationSettings settings;

  ContentsController(Demonstration demonstration, DemonstrationSettings settings) {
    this.demonstration = demonstration;
    this.settings = settings;
  }

  @GetMapping("/demonstration")
  ContentsPage contents() {
    if (!settings.demonstration()) {
      throw new NotFound("This is no demonstration.");
    }
    return ContentsPage.of(demonstration.schools());
  }
}
