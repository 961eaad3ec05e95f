package gatehouse.signin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.Guest;
import gatehouse.Member;
import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.house.Asvs;
import gatehouse.people.Appointment;
import gatehouse.people.Email;
import gatehouse.people.Name;
import gatehouse.people.People;
import gatehouse.people.Person;
import gatehouse.people.TestSchool;
import gatehouse.schools.School;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class IdentitySignInTest {
  private final int port;
  private final School school;
  private final String email;
  private final Member administrator;
  private final FakeProvider provider = new FakeProvider();

  IdentitySignInTest(
      @LocalServerPort int port, @Autowired TestSchool schools, @Autowired People people) {
    this.port = port;
    this.school = schools.any();
    this.email = "amy@" + school.address() + ".example";
    this.administrator =
        Member.proven(port, school, schools.somebody(school, Role.IT_ADMINISTRATOR));
    var head = Person.named(Name.of("Amy", "Head")).at(new Email(email));
    schools.in(
        school,
        () -> {
          people.add(
              head,
              List.of(Appointment.from(head.id(), Role.HEADTEACHER, TestSchool.LONG_AGO)),
              Optional.empty());
          return head;
        });
    provider.says("email", email);
  }

  @AfterEach
  void stop() {
    provider.close();
  }

  @Test
  @Asvs("6.8.4")
  void whoHasShownASecondFactorThereIsIn() {
    provider.says("amr", List.of("pwd", "mfa"));
    var guest = new Guest(port);
    assertThat(come(guest)).isEqualTo("/home");
    assertThat(guest.read("/home").text()).contains("Amy Head");
  }

  @Test
  @Asvs("6.8.4")
  void whoHasNotIsAskedForOneHere() {
    provider.says("amr", List.of("pwd"));
    var guest = new Guest(port);
    assertThat(come(guest)).startsWith("/sign-in/second-factor");
    assertThat(Guest.leadsTo(guest.get("/home"))).startsWith("/sign-in");
    assertThat(guest.read("/sign-in/second-factor/set-up").text()).contains("Add a second step");
  }

  @Test
  @Asvs("10.5.2")
  void anAddressThatWasGivenToSomebodyElseOpensNothing() {
    provider.says("amr", List.of("mfa"));
    assertThat(come(new Guest(port))).isEqualTo("/home");
    provider.says("sub", "subject-2");
    assertThat(come(new Guest(port))).contains("why=refused");
    provider.says("sub", "subject-1");
    provider.says("email", "amy.head@elsewhere.example");
    assertThat(come(new Guest(port))).as("a new address of the same person").isEqualTo("/home");
  }

  @ParameterizedTest
  @Asvs({"10.5.1", "10.5.4", "9.2.3"})
  @CsvSource({
    "nonce, another",
    "aud, another-client",
    "iss, https://evil.example",
    "email, stranger@elsewhere.example",
    "sub, ''"
  })
  void aTokenThatSaysSomethingElseIsRefused(String claim, String value) {
    provider.says("amr", List.of("mfa"));
    provider.says(claim, value);
    assertThat(come(new Guest(port))).contains("why=refused");
  }

  @Test
  void anAddressThatTheProviderHasNotVerifiedIsRefused() {
    provider.says("email_verified", false);
    assertThat(come(new Guest(port))).contains("why=refused");
    provider.says("email_verified", "");
    assertThat(come(new Guest(port))).contains("why=refused");
  }

  @Test
  @Asvs({"6.8.2", "9.1.1"})
  void aTokenOfAnotherKeyIsRefused() {
    provider.forges();
    assertThat(come(new Guest(port))).contains("why=refused");
  }

  @ParameterizedTest
  @EnumSource(names = {"UNSIGNED", "CONFUSED", "BRINGS_ITS_KEY", "FOR_ACCESS"})
  @Asvs({"6.8.2", "9.1.2", "9.1.3", "9.2.2"})
  void aTokenThatIsSignedOtherwiseIsRefused(FakeProvider.Token how) {
    provider.says("amr", List.of("mfa"));
    assertThat(come(new Guest(port))).isEqualTo("/home");
    provider.signs(how);
    assertThat(come(new Guest(port))).contains("why=refused");
  }

  @Test
  @Asvs({"10.2.3", "7.6.2"})
  void nothingIsAskedForThatIsNotNeededAndThePersonHasToChoose() {
    var asked = provider.visited(Guest.leadsTo(new Guest(port).get(path(add()))));
    assertThat(asked)
        .containsEntry("scope", "openid email profile")
        .containsEntry("response_type", "code")
        .containsEntry("prompt", "select_account")
        .containsEntry("code_challenge_method", "S256");
    assertThat(asked.keySet())
        .containsExactlyInAnyOrder(
            "client_id",
            "code_challenge",
            "code_challenge_method",
            "nonce",
            "prompt",
            "redirect_uri",
            "response_type",
            "scope",
            "state");
  }

  /// One request leads out and one leads back: the tokens are fetched by us, and go nowhere.
  @Test
  @Asvs("10.1.1")
  void noTokenReachesTheBrowser() {
    provider.says("amr", List.of("mfa"));
    var guest = new Guest(port);
    var asked = provider.visited(Guest.leadsTo(guest.get(path(add()))));
    var answer = guest.get("/identity/answer?code=right&state=" + asked.get("state"));
    var everything = answer.headers().map() + answer.body() + guest.get("/account").body();
    assertThat(everything)
        .doesNotContain(FakeProvider.ACCESS)
        .doesNotContainPattern("eyJ[\\w-]+\\.[\\w-]+\\.");
  }

  /// What another issuer has sent is not taken to this one (RFC 9207).
  @Test
  @Asvs("10.2.2")
  void anAnswerOfAnotherIssuerIsNotTakenToThisOne() {
    provider.says("amr", List.of("mfa"));
    assertThat(come(new Guest(port), "&iss=" + provider.issuer())).isEqualTo("/home");
    assertThat(come(new Guest(port), "&iss=https://evil.example")).contains("why=refused");
  }

  @Test
  @Asvs("10.2.2")
  void anIssuerThatPromisesToSayWhoItIsHasToSayIt() {
    provider.says("amr", List.of("mfa"));
    provider.saysOfItself("authorization_response_iss_parameter_supported", true);
    assertThat(come(new Guest(port))).contains("why=refused");
    assertThat(come(new Guest(port), "&iss=" + provider.issuer())).isEqualTo("/home");
  }

  @ParameterizedTest
  @CsvSource({
    "issuer, https://evil.example",
    "token_endpoint, https://evil.example/token",
    "token_endpoint, http://169.254.169.254/latest",
    "jwks_uri, http://127.0.0.1:1/keys",
    "jwks_uri, file:///etc/hostname",
    "authorization_endpoint, javascript:alert(1)"
  })
  @Asvs({"10.5.3", "1.3.6"})
  void aProviderThatLeadsElsewhereIsNotFollowed(String name, String value) {
    provider.saysOfItself(name, value);
    assertThat(Guest.leadsTo(new Guest(port).get(path(add())))).endsWith("?why=unreachable");
  }

  @Test
  @Asvs({"15.3.2", "1.3.6"})
  void noRedirectOfAProviderIsFollowed() {
    provider.leadsElsewhere();
    assertThat(Guest.leadsTo(new Guest(port).get(path(add())))).endsWith("?why=unreachable");
    assertThat(provider.followed()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "GOOGLE, https://accounts.google.com, https://oauth2.googleapis.com/token, true",
    "GOOGLE, https://accounts.google.com, https://www.googleapis.com/oauth2/v3/certs, true",
    "GOOGLE, https://accounts.google.com, https://googleapis.com.evil.example/, false",
    "GOOGLE, https://accounts.google.com, http://oauth2.googleapis.com/token, false",
    "OTHER, https://id.school.example/realm, https://id.school.example/realm/token, true",
    "OTHER, https://id.school.example, https://id.school.example:8443/token, false",
    "OTHER, https://id.school.example, https://oauth2.googleapis.com/token, false",
    "OTHER, https://id.school.example, https://x@id.school.example/token, false"
  })
  @Asvs("1.3.6")
  void aProviderLeadsNoFurtherThanItLies(
      IdentityProvider.Kind kind, String issuer, String address, boolean may) {
    var known = provider(kind, issuer, Optional.of("school.example"));
    assertThat(known.mayLeadTo(address)).isEqualTo(may);
  }

  /// The same name at another provider is another person.
  @Test
  @Asvs("6.8.1")
  void theSameNameAtAnotherProviderIsSomebodyElse() {
    provider.says("amr", List.of("mfa"));
    assertThat(come(new Guest(port))).isEqualTo("/home");
    try (var other = new FakeProvider()) {
      other.says("amr", List.of("mfa"));
      other.says("email", "stranger@elsewhere.example");
      var page = add("Another", other);
      var guest = new Guest(port);
      var asked = other.visited(Guest.leadsTo(guest.get(path(page))));
      assertThat(
              Guest.leadsTo(guest.get("/identity/answer?code=right&state=" + asked.get("state"))))
          .as("subject-1 of the other")
          .contains("why=refused");
    }
  }

  @Test
  @Asvs("16.3.4")
  void aProviderThatCannotBeAskedLeavesALine(CapturedOutput log) {
    var path = path(add());
    provider.close();
    new Guest(port).get(path);
    assertThat(log.getAll()).contains(provider.issuer() + " cannot be asked");
  }

  @Test
  @Asvs("9.2.1")
  void aTokenThatHasRunOutIsRefused() {
    provider.says("exp", java.util.Date.from(java.time.Instant.now().minusSeconds(600)));
    assertThat(come(new Guest(port))).contains("why=refused");
  }

  @Test
  @Asvs({"10.1.2", "10.2.1"})
  void anAnswerThatIsNotThisBrowsersIsRefused() {
    provider.says("amr", List.of("mfa"));
    var guest = new Guest(port);
    var asked = provider.visited(Guest.leadsTo(guest.get(path(add()))));
    var stranger = new Guest(port);
    var answer = "/identity/answer?code=right&state=" + asked.get("state");
    assertThat(Guest.leadsTo(stranger.get(answer))).isEqualTo("/sign-in");
    assertThat(Guest.leadsTo(guest.get("/identity/answer?code=right&state=other")))
        .contains("why=refused");
    assertThat(Guest.leadsTo(guest.get(answer))).as("the trip is over").isEqualTo("/sign-in");
  }

  @Test
  void aCodeThatTheProviderDoesNotKnowIsRefused() {
    var guest = new Guest(port);
    var asked = provider.visited(Guest.leadsTo(guest.get(path(add()))));
    assertThat(Guest.leadsTo(guest.get("/identity/answer?code=wrong&state=" + asked.get("state"))))
        .contains("why=refused");
  }

  @Test
  @Asvs("16.5.2")
  void aProviderThatIsDownStopsNothingButItself() {
    var path = path(add());
    provider.close();
    var guest = new Guest(port);
    assertThat(Guest.leadsTo(guest.get(path)))
        .isEqualTo("/sign-in/" + school.address() + "?why=unreachable");
    var page = guest.read("/sign-in/" + school.address() + "?why=unreachable");
    assertThat(page.text()).contains("cannot be reached", "With a password");
  }

  @Test
  void anotherSchoolsProviderIsNotThere() {
    var id = add();
    assertThat(
            new Guest(port)
                .get(path(id).replace(school.address().value(), "elsewhere"))
                .statusCode())
        .isEqualTo(404);
    assertThat(new Guest(port).get(path(UUID.randomUUID())).statusCode()).isEqualTo(404);
  }

  @Test
  void theSecretIsNeverShown() {
    add();
    assertThat(administrator.get("/school/sign-in").body())
        .contains(provider.issuer())
        .doesNotContain("client-secret-value");
  }

  @Test
  void aProviderIsRemovedAgain() {
    var id = add();
    var remove = "/school/sign-in/" + id + "/remove";
    assertThat(administrator.submit("/school/sign-in", remove, Map.of()).statusCode())
        .isEqualTo(303);
    assertThat(new Guest(port).get(path(id)).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://login.microsoftonline.com/common/v2.0",
        "https://login.microsoftonline.com/organizations/v2.0",
        "https://evil.example/8f2f6a4e-0000-4000-8000-000000000000/v2.0"
      })
  void noMicrosoftIssuerOfEveryTenantIsTaken(String issuer) {
    assertThatThrownBy(() -> provider(IdentityProvider.Kind.MICROSOFT, issuer, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void googleNeedsTheSchoolsDomain() {
    assertThatThrownBy(() ->
            provider(IdentityProvider.Kind.GOOGLE, "https://accounts.google.com", Optional.empty()))
        .hasMessageContaining("domain");
  }

  private static IdentityProvider provider(
      IdentityProvider.Kind kind, String issuer, Optional<String> domain) {
    return new IdentityProvider(UUID.randomUUID(), kind, "x", issuer, "client", domain);
  }

  private @org.jspecify.annotations.Nullable UUID id;

  private UUID add() {
    if (id == null) {
      id = add("Oakfield", provider);
    }
    return id;
  }

  private UUID add(String name, FakeProvider added) {
    var before = known();
    var answers =
        Map.of(
            "kind", "other",
            "name", name,
            "issuer", added.issuer(),
            "client", "gatehouse",
            "secret", "client-secret-value");
    assertThat(administrator.submit("/school/sign-in", "/school/sign-in", answers).statusCode())
        .isEqualTo(303);
    var after = new HashSet<>(known());
    after.removeAll(before);
    return UUID.fromString(after.iterator().next());
  }

  private List<String> known() {
    return administrator.read("/school/sign-in").select("form[action$=/remove]").stream()
        .map(form -> form.attr("action").replaceAll("/school/sign-in/|/remove", ""))
        .toList();
  }

  private String path(UUID id) {
    return "/sign-in/" + school.address() + "/with/" + id;
  }

  private String come(Guest guest) {
    return come(guest, "");
  }

  private String come(Guest guest, String more) {
    var asked = provider.visited(Guest.leadsTo(guest.get(path(add()))));
    return Guest.leadsTo(
        guest.get("/identity/answer?code=right&state=" + asked.get("state") + more));
  }
}
