package gatehouse.signin.web;

import gatehouse.access.Role;
import gatehouse.installation.Installation;
import gatehouse.people.People;
import gatehouse.people.PersonId;
import gatehouse.people.Serving;
import gatehouse.schools.School;
import gatehouse.shell.NotFound;
import gatehouse.shell.SchoolTime;
import gatehouse.shell.SeeOther;
import gatehouse.signin.Outcome;
import gatehouse.signin.OwnPath;
import gatehouse.signin.SignIns;
import gatehouse.tenancy.Tenancy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Lets whoever looks at a demonstration be anybody in it. In a school's own installation this does
/// not exist.
@Controller
class DemonstrationController {
  private static final int SHOWN = 60;

  private final SignIns signIns;
  private final People people;
  private final Browser browser;
  private final Tenancy tenancy;
  private final Installation installation;
  private final Clock clock;

  DemonstrationController(
      SignIns signIns,
      People people,
      Browser browser,
      Tenancy tenancy,
      Installation installation,
      Clock clock) {
    this.signIns = signIns;
    this.people = people;
    this.browser = browser;
    this.tenancy = tenancy;
    this.installation = installation;
    this.clock = clock;
  }

  @GetMapping("/sign-in/{school}/demonstration")
  DemonstrationPage all(@PathVariable String school, @RequestParam @Nullable String next) {
    var at = school(school);
    var today = SchoolTime.day(clock.instant());
    return tenancy.in(
        at.id(),
        () ->
            new DemonstrationPage(
                at.name(),
                "/sign-in/" + at.address() + "/demonstration",
                OwnPath.of(next).map(OwnPath::path).orElse(""),
                people.adults(today).stream()
                    .sorted(Comparator.comparing(DemonstrationController::first))
                    .limit(SHOWN)
                    .map(DemonstrationController::row)
                    .toList()));
  }

  /// The head first, as the list of roles has them.
  private static Role first(Serving serving) {
    return serving.roles().stream().min(Comparator.naturalOrder()).orElseThrow();
  }

  private static DemonstrationPage.Row row(Serving serving) {
    return new DemonstrationPage.Row(
        serving.person().id().toString(), serving.person().name().full(), words(serving.roles()));
  }

  private static String words(Set<Role> roles) {
    return roles.stream().sorted().map(Role::words).collect(Collectors.joining(", "));
  }

  @PostMapping("/sign-in/{school}/demonstration/{person}")
  Object be(
      @PathVariable String school,
      @PathVariable UUID person,
      @RequestParam @Nullable String next,
      HttpServletRequest request,
      HttpServletResponse response) {
    var at = school(school);
    return tenancy.in(
        at.id(),
        () -> {
          var outcome = signIns.inDemonstration(new PersonId(person), Browser.origin(request));
          if (!(outcome instanceof Outcome.In in)) {
            throw new NotFound("There is no such person at this school.");
          }
          browser.remember(response, at);
          browser.give(response, in.opened());
          return SeeOther.to(Browser.onward(OwnPath.of(next)));
        });
  }

  private School school(String address) {
    if (!installation.demonstration()) {
      throw new NotFound("This is no demonstration.");
    }
    return browser
        .school(address)
        .orElseThrow(() -> new NotFound("There is no school with this address."));
  }
}
