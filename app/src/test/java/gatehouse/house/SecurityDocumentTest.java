package gatehouse.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import gatehouse.access.Permissions;
import gatehouse.access.SignedIn;
import gatehouse.adoption.Comment;
import gatehouse.rosters.sheets.SheetLimits;
import gatehouse.signin.invitations.Invitations;
import gatehouse.signin.passwords.NewPassword;
import gatehouse.signin.sessions.Session;
import gatehouse.signin.sessions.Way;
import gatehouse.tenancy.SchoolId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `docs/security.md` says what the program does: each figure in it is the program's own.
class SecurityDocumentTest {
  private static final String SIGNIN = "gatehouse.signin.";

  private final String text = Files.readString(Path.of("../docs/security.md"));
  private final Properties settings = settings();

  SecurityDocumentTest() throws IOException {}

  private static Properties settings() throws IOException {
    var settings = new Properties();
    try (var file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
      settings.load(file);
    }
    return settings;
  }

  @Test
  @Asvs("2.1.1")
  void whatMayBeEntered() {
    assertThat(section("## What may be entered"))
        .contains(
            "1 to %s characters that can be printed"
                .formatted(of("gatehouse.people.Name", "LONGEST")))
        .contains(
            "at most %s characters, no spaces".formatted(of("gatehouse.people.Email", "LONGEST")))
        .contains(
            "a reference of the office | at most %s char"
                .formatted(of("gatehouse.people.Person", "LONGEST")))
        .contains(
            "single hyphens, at most %s char".formatted(of("gatehouse.schools.Address", "LONGEST")))
        .contains("at most %,d characters".formatted(Comment.LONGEST))
        .contains(
            "| %s characters are read".formatted(of("gatehouse.people.web.Search", "LONGEST")))
        .contains(
            "%d to %d characters of any kind".formatted(NewPassword.SHORTEST, NewPassword.LONGEST))
        .contains("a path of ours of at most %s char".formatted(of(SIGNIN + "OwnPath", "LONGEST")))
        .contains("may come to 256 KB");
    assertThat(settings).containsEntry("server.tomcat.max-http-form-post-size", "256KB");
  }

  @Test
  @Asvs("2.1.2")
  void whatHasToFitTogether() {
    assertThat(section("## What has to fit together").lines().filter(line -> line.startsWith("- ")))
        .hasSizeGreaterThan(5);
  }

  @Test
  @Asvs({"2.1.3", "2.3.2"})
  void limits() {
    assertThat(section("## Limits"))
        .contains("%s cost nothing; then".formatted(of(SIGNIN + "backoff.Guess", "SLIPS")))
        .contains("to %s seconds at most".formatted(seconds(SIGNIN + "backoff.Wait", "LONGEST")))
        .contains(
            "forgotten after %s min".formatted(minutes(SIGNIN + "backoff.Wait", "FORGOTTEN_AFTER")))
        .contains(
            "%s cost nothing, since".formatted(of(SIGNIN + "backoff.Guess", "A_SCHOOLS_SLIPS")))
        .contains("letters | %s cost".formatted(of(SIGNIN + "backoff.Guess", "A_CLASS")))
        .contains("works once, for %d days".formatted(Invitations.GOOD_FOR.toDays()))
        .contains(
            "works once, for %s minutes".formatted(minutes(SIGNIN + "secrets.Tickets", "GOOD_FOR")))
        .contains(
            "everybody together | %s;".formatted(of("gatehouse.shell.RequestLimit", "AT_A_TIME")))
        .contains(
            "hashed at a time | %s |".formatted(of(SIGNIN + "passwords.PasswordHashes", "AT_ONCE")))
        .contains("to invite | %s |".formatted(of(SIGNIN + "web.InvitationsPage$Search", "MOST")));
  }

  @Test
  @Asvs("5.1.1")
  void filesThatComeIn() {
    var usual = SheetLimits.USUAL;
    assertThat(defaults("gatehouse.signing.ScanSettings"))
        .contains("largestFile=10MB", "pixels=50000000", "pages=100");
    assertThat(defaults("gatehouse.rosters.ImportSettings"))
        .contains("largestFile=10MB", "keep=7d");
    assertThat(section("## Files that come in"))
        .contains("`.csv`, `.txt` or `.tsv`", "`.xlsx`", "`.zip`", "At most 10 MB")
        .contains("%d MB unpacked".formatted(usual.unpacked() >> 20))
        .contains("%d files in an archive".formatted(usual.parts()))
        .contains(
            "%,d rows, %d columns, %,d char"
                .formatted(usual.rows(), usual.columns(), usual.characters()))
        .contains("cut to %s characters".formatted(of("gatehouse.rosters.Uploads", "LONGEST_NAME")))
        .contains("never served again", "not scanned for viruses")
        .contains("at most 10 MB, 100 pages, and 50,000,000 points");
  }

  @ParameterizedTest
  @EnumSource
  @Asvs({"6.1.3", "6.3.3", "6.3.4"})
  void everyWayToSignInIsNamedWithWhatItTakes(Way way) {
    assertThat(section("## Ways to sign in")).contains("\n| " + way.words() + " | ");
  }

  /// Which of them are half a way only, the sessions themselves say.
  @ParameterizedTest
  @EnumSource
  @Asvs({"6.3.3", "6.3.4"})
  void nobodyWhoHasAnAccountIsInWithOneFactor(Way way) {
    var now = Instant.EPOCH;
    var who = SignedIn.of(SchoolId.random(), UUID.randomUUID());
    var session =
        new Session(UUID.randomUUID(), who, way, now, Optional.empty(), now, now, now, "x");
    assertThat(session.standing())
        .isEqualTo(way == Way.LINK ? Session.Standing.VISITING : Session.Standing.HALF_IN);
  }

  @Test
  @Asvs("6.1.1")
  void againstGuessing() {
    assertThat(section("### Against guessing"))
        .contains("*Limits*", "Nobody is ever locked out", "nothing to configure");
  }

  @Test
  @Asvs({"6.1.2", "6.2.11"})
  void wordsThatMakeNoPassword() throws IOException {
    assertThat(section("### Words that make no password"))
        .contains(
            "given", "family", "known-as", "e-mail", "school's name", "short name", "“gatehouse”");
    assertThat(Files.readString(Path.of("src/main/java/gatehouse/signin/Enrolments.java")))
        .contains(
            "who.name().given(),",
            "who.name().family(),",
            "who.name().knownAs()",
            "who.email()",
            "school().name(),",
            "school().address()",
            "\"gatehouse\");");
  }

  @Test
  @Asvs({"7.1.1", "7.1.2"})
  void sessions() {
    assertThat(section("## Sessions"))
        .contains("after %d minutes without use".formatted(Session.IDLE.toMinutes()))
        .contains(
            "after %s hours whatever".formatted(hours(SIGNIN + "sessions.Sessions", "A_DAYS_WORK")))
        .contains(
            "lasts %s minutes and opens"
                .formatted(minutes(SIGNIN + "sessions.Sessions", "HALF_WAY")))
        .contains(
            "by a letter %s minutes".formatted(minutes(SIGNIN + "sessions.Sessions", "A_VISIT")))
        .contains("of the last %d minutes".formatted(Permissions.PROOF_LASTS.toMinutes()))
        .contains("up to %s marks".formatted(of(SIGNIN + "KnownDevices", "KEPT")))
        .contains("NIST SP 800-63B", "no largest number of sessions");
  }

  @Test
  @Asvs("7.1.3")
  void withYourSchoolsAccount() {
    assertThat(section("### With your school's account"))
        .contains("does not sign out there", "ends here like any other", "asks which account");
  }

  @Test
  @Asvs("8.1.2")
  void rights() {
    assertThat(section("## Rights"))
        .contains("| field | who sees it | who changes it |", "access.md")
        .satisfies(rules ->
            assertThat(rules.lines().filter(line -> line.startsWith("| "))).hasSizeGreaterThan(7));
  }

  /// Every algorithm that the sources name, and every key that they keep.
  @Test
  @Asvs({"11.1.1", "11.1.2"})
  void keysAndCiphers() {
    var keys = section("## Keys and ciphers");
    assertThat(keys)
        .contains(
            "AES-256-GCM",
            "HMAC-SHA-256",
            "HKDF-SHA-256",
            "Ed25519",
            "X25519",
            "PBKDF2-HMAC-SHA-256")
        .contains(
            "HMAC-SHA-1 after RFC 6238",
            "ES256, EdDSA or RS256",
            "Argon2id",
            "SHA-1 is used besides")
        .contains(
            "%d MiB, %s passes, %s lane"
                .formatted(
                    (int) of(SIGNIN + "passwords.PasswordHashes", "KIBIBYTES") / 1024,
                    of(SIGNIN + "passwords.PasswordHashes", "PASSES"),
                    of(SIGNIN + "passwords.PasswordHashes", "LANES")))
        .contains("%s random bytes | sealed".formatted(of(SIGNIN + "codes.Totp", "SECRET_BYTES")))
        .contains("The life of a key", "`keys/signin`", "`keys/record`", "recovery key");
    assertThat(section("## Ways to sign in"))
        .contains(
            "%s recovery codes of %s letters"
                .formatted(
                    of(SIGNIN + "codes.RecoveryCodes", "HOW_MANY"),
                    of(SIGNIN + "codes.RecoveryCodes", "LETTERS")));
  }

  @Test
  @Asvs({"13.1.1", "13.1.2"})
  void whomGatehouseSpeaksTo() {
    assertThat(section("## Whom Gatehouse speaks to"))
        .contains(
            "at most %s lines"
                .formatted(settings.get("spring.datasource.hikari.maximum-pool-size")))
        .contains(
            "%s seconds to connect, %s to answer"
                .formatted(
                    seconds(SIGNIN + "identity.Outward", "TO_CONNECT"),
                    seconds(SIGNIN + "identity.Outward", "TO_ANSWER")))
        .contains(
            "letters | %d seconds"
                .formatted(
                    Integer.parseInt(of("gatehouse.notices.SmtpPost", "PATIENCE").toString())
                        / 1000))
        .contains("PostgreSQL", "identity provider", "mail server", "Nobody else");
    assertThat(settings).doesNotContainKey("spring.datasource.hikari.connection-timeout");
    assertThat(new HikariConfig().getConnectionTimeout()).isEqualTo(30_000);
  }

  @Test
  @Asvs({"15.1.3", "15.2.2"})
  void whatTakesLong() {
    assertThat(section("## What takes long"))
        .contains(
            "hashing a password | %s at a time"
                .formatted(of(SIGNIN + "passwords.PasswordHashes", "AT_ONCE")))
        .contains(
            "| %s characters of it".formatted(of(SIGNIN + "passwords.PasswordRules", "MEASURED")))
        .contains(
            "reading a file | %s at a time"
                .formatted(of("gatehouse.shell.RequestLimit", "AT_A_TIME")))
        .contains(
            "the last %s are kept"
                .formatted(of("gatehouse.adoption.web.PrintController", "MOST_KEPT")))
        .contains("%s at a page".formatted(of("gatehouse.people.directory.Directory", "PAGE")));
  }

  @Test
  @Asvs({"14.1.1", "14.1.2"})
  void whatIsKeptAndHowWell() {
    assertThat(section("## What is kept, and how well"))
        .contains(
            "| open |", "| the school's own |", "| about people |", "| sensitive |", "| secret |")
        .contains("row-level security", "no-store", "in no log", "erased", "Base64");
  }

  @Test
  @Asvs("16.1.1")
  void logs() {
    assertThat(section("## Logs"))
        .contains("the record of each school", "the service's log", "PostgreSQL's log")
        .contains("who reads it", "how long", "| a week |");
  }

  @Test
  @Asvs("3.5.4")
  void aHostNameOfItsOwn() {
    assertThat(section("## What it needs of you"))
        .contains("A host name of its own", "`__Host-`", "for 365 days", "X-Forwarded-For");
    assertThat(settings.getProperty("server.tomcat.remoteip.internal-proxies"))
        .isEqualTo("127\\.0\\.0\\.1|0:0:0:0:0:0:0:1|::1");
  }

  /// What settings are where nobody has set them.
  private static List<String> defaults(String settings) {
    try {
      return Arrays.stream(Class.forName(settings).getDeclaredConstructors()[0].getParameters())
          .filter(each -> each.isAnnotationPresent(DefaultValue.class))
          .map(each ->
              each.getName()
                  + "="
                  + String.join(",", each.getAnnotation(DefaultValue.class).value()))
          .toList();
    } catch (ClassNotFoundException gone) {
      throw new LinkageError(settings, gone);
    }
  }

  /// A heading and what stands below it, to the next of its rank or a higher one.
  private String section(String heading) {
    var rank = heading.substring(0, heading.indexOf(' '));
    var begin = text.indexOf("\n" + heading + "\n");
    assertThat(begin).as(heading).isPositive();
    var rest = text.substring(begin + heading.length() + 2);
    var end = Pattern.compile("\n#{2," + rank.length() + "} ").matcher(rest);
    return end.find() ? rest.substring(0, end.start()) : rest;
  }

  private static long minutes(String type, String field) {
    return ((Duration) of(type, field)).toMinutes();
  }

  private static long seconds(String type, String field) {
    return ((Duration) of(type, field)).toSeconds();
  }

  private static long hours(String type, String field) {
    return ((Duration) of(type, field)).toHours();
  }

  /// What a constant holds that nobody else need see.
  private static Object of(String type, String constant) {
    try {
      var field = Class.forName(type).getDeclaredField(constant);
      field.setAccessible(true);
      return field.get(null);
    } catch (ReflectiveOperationException gone) {
      throw new LinkageError(type + "." + constant, gone);
    }
  }
}
