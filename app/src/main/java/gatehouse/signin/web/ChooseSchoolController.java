package gatehouse.signin.web;

import gatehouse.schools.School;
import gatehouse.schools.Schools;
import gatehouse.shell.Link;
import gatehouse.shell.SeeOther;
import gatehouse.signin.OwnPath;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Signing in begins with the school; a browser remembers it.
@Controller
class ChooseSchoolController {
  private static final int SHOWN = 20;

  private final Schools schools;
  private final Browser browser;

  ChooseSchoolController(Schools schools, Browser browser) {
    this.schools = schools;
    this.browser = browser;
  }

  @GetMapping("/sign-in")
  Object choose(
      HttpServletRequest request,
      @RequestParam @Nullable String next,
      @RequestParam @Nullable String name) {
    var onward = OwnPath.of(next);
    var known = name == null ? browser.school(request).or(this::only) : Optional.<School>empty();
    return known
        .<Object>map(school -> SeeOther.to(path(school, onward)))
        .orElseGet(() -> page(name == null ? "" : name.strip(), onward));
  }

  /// Where there is only one school nobody needs to choose.
  private Optional<School> only() {
    var all = schools.named("", 2);
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  private SchoolsPage page(String name, Optional<OwnPath> next) {
    var found = schools.named(name, SHOWN + 1);
    return new SchoolsPage(
        name,
        next.map(OwnPath::path).orElse(""),
        found.stream().limit(SHOWN).map(school -> link(school, next)).toList(),
        found.size() > SHOWN);
  }

  private static Link link(School school, Optional<OwnPath> next) {
    return new Link(school.name(), path(school, next));
  }

  private static String path(School school, Optional<OwnPath> next) {
    return "/sign-in/" + school.address() + next.map(path -> "?next=" + path.encoded()).orElse("");
  }
}
