package gatehouse.policies.web;

import gatehouse.packs.Pack;
import gatehouse.policies.CheckUp;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Looks a policy over.
@Controller
class CheckUpController {
  private final Shelf shelf;
  private final CheckUp checkUp;

  CheckUpController(Shelf shelf, CheckUp checkUp) {
    this.shelf = shelf;
    this.checkUp = checkUp;
  }

  @GetMapping("/policies/{id}/check-up")
  CheckUpPage checkUp(@PathVariable String id) {
    Pack pack = shelf.policy(id);
    return new CheckUpPage(pack.info(), checkUp.of(pack));
  }
}
