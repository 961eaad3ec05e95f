package gatehouse.house.forms;

import gatehouse.access.Role;
import gatehouse.people.TestSchool;
import gatehouse.signin.Enrolments;
import gatehouse.signin.PublicAddress;
import gatehouse.signin.SoftPasskey;
import gatehouse.signin.codes.Base32;
import gatehouse.signin.codes.Totp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Gives a head a password, an app and a passkey, and their school an account service.
@Component
class WaysIn {
  private final TestSchool schools;
  private final Enrolments enrolments;
  private final PublicAddress address;

  WaysIn(TestSchool schools, Enrolments enrolments, PublicAddress address) {
    this.schools = schools;
    this.enrolments = enrolments;
    this.address = address;
  }

  void give(Household household) {
    var head = household.caller(Role.HEADTEACHER);
    var person = household.person(Role.HEADTEACHER);
    schools.in(household.school(), () -> enrolments.setPassword(person, Plausible.PASSWORD));
    app(head);
    passkey(head);
    accountService(household.caller(Role.IT_ADMINISTRATOR));
  }

  private static void app(Caller by) {
    var page = by.get("/account/app").page();
    var secret = page.expectFirst("main .gatehouse-reference").text();
    var answers = HtmlForm.hidden(page, "/account/app");
    answers.add(Map.entry("code", Totp.code(Base32.decode(secret), Totp.step(Instant.now()))));
    by.post("/account/app", answers).orElseThrow();
  }

  private void passkey(Caller by) {
    var page = by.get("/account/passkeys").page();
    var options = page.expectFirst("form[data-options]").attr("data-options");
    var answers = HtmlForm.hidden(page, "/account/passkeys");
    answers.removeIf(field -> field.getKey().equals("answer"));
    answers.add(Map.entry("answer", SoftPasskey.at(address.origin()).made(options)));
    answers.add(Map.entry("name", "My laptop"));
    by.post("/account/passkeys", answers).orElseThrow();
  }

  private static void accountService(Caller by) {
    by.post(
            "/school/sign-in",
            List.of(
                Map.entry("kind", "other"),
                Map.entry("name", "Our accounts"),
                Map.entry("issuer", "https://login.fernhill.example"),
                Map.entry("client", "gatehouse"),
                Map.entry("secret", "not so secret")))
        .orElseThrow();
  }
}
