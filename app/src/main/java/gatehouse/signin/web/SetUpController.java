package gatehouse.signin.web;

import gatehouse.shell.NotFound;
import gatehouse.shell.SeeOther;
import gatehouse.signin.FirstStart;
import gatehouse.signin.Outcome;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Sets up an installation that has no school; afterwards this page does not exist.
@Controller
class SetUpController {
  static final String PATH = "/set-up";

  private final FirstStart start;
  private final Browser browser;

  SetUpController(FirstStart start, Browser browser) {
    this.start = start;
    this.browser = browser;
  }

  @GetMapping(PATH)
  SetUpPage ask() {
    requireDue();
    return new SetUpPage(SetUpForm.empty());
  }

  @PostMapping(PATH)
  Object setUp(
      @RequestParam Map<String, String> values,
      HttpServletRequest request,
      HttpServletResponse response) {
    requireDue();
    var form = SetUpForm.read(values);
    if (!form.isRight()) {
      return new SetUpPage(form);
    }
    return start
        .begin(form.value("code"), form.asked(), Browser.origin(request))
        .map(begun -> goOn(begun, response))
        .orElseGet(() -> new SetUpPage(form.with("code", WRONG_CODE)));
  }

  private static final String WRONG_CODE =
      "That is not the set-up code. It stands on the console where Gatehouse was started, and in the file set-up-code in its home";

  private Object goOn(FirstStart.Begun begun, HttpServletResponse response) {
    if (begun.outcome() instanceof Outcome.In in) {
      browser.remember(response, begun.school());
      browser.give(response, in.opened());
    }
    return SeeOther.to(FirstWaysController.PATH);
  }

  private void requireDue() {
    if (!start.isDue()) {
      throw new NotFound("Gatehouse is set up already. Sign in, or ask your school office.");
    }
  }
}
