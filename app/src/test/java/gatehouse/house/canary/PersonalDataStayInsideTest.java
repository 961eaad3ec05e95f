package gatehouse.house.canary;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import gatehouse.access.Role;
import gatehouse.house.Asvs;
import gatehouse.notices.Matter;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/// Of the people of a demonstration nothing gets into a log, a mail, a temporary file, an address,
/// a title or a header, whatever is done with it and whatever goes wrong.
///
/// Seen to fail: by the names that stood in the titles of ten kinds of pages.
@Timeout(240)
class PersonalDataStayInsideTest {
  private static final int ROUND = 20;
  private static final int MOST = 400;
  private static final long PATIENCE = 10_000;

  @TempDir private static Path folder;
  private static GreenMail mails;
  private static Installed installed;
  private static Traces traces;
  private static Stories stories;

  @BeforeAll
  static void aDayAtSchool() throws Exception {
    ((Logger) LoggerFactory.getLogger("com.icegreen")).setLevel(Level.WARN);
    mails = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    mails.start();
    traces = new Traces();
    installed =
        Installed.in(
            folder,
            Map.of(
                "GATEHOUSE_DEMONSTRATION_CANARY", Traces.prefix(),
                "GATEHOUSE_MAIL_HOST", "127.0.0.1",
                "GATEHOUSE_MAIL_PORT", Integer.toString(mails.getSmtp().getPort()),
                "GATEHOUSE_MAIL_SECURITY", "none",
                "LOGGING_LEVEL_GATEHOUSE", "debug"));
    stories = new Stories(installed, traces);
    stories.theDatabaseRefuses();
    stories.lettersGoOut();
    stories.everyRoleWalks();
    stories.theHeadLooksForPeople();
    stories.theHeadChangesSomebody();
    stories.theOfficeImports();
    stories.strangersTry();
    stories.wrongRequests();
    awaitTheDigest();
  }

  /// Letters leave in the order in which they were written.
  private static void awaitTheDigest() throws MessagingException {
    for (var count = ROUND; count < MOST && !subjects().contains(Matter.DIGEST.title()); ) {
      count = Math.max(count, mails.getReceivedMessages().length) + 1;
      mails.waitForIncomingEmail(PATIENCE, count);
    }
  }

  @AfterAll
  static void end() {
    installed.close();
    mails.stop();
  }

  @Test
  @Asvs("14.2.1")
  void noAddressTitleOrHeaderTellsOfAnybody() {
    assertThat(traces.hits()).isEmpty();
  }

  @Test
  @Asvs("16.2.5")
  void noLineOfTheLogTellsOfAnybody() {
    var found = new Traces();
    installed.printed().forEach(line -> found.look("Log", line));
    assertThat(found.hits()).isEmpty();
  }

  /// All that a mail may hold of anybody is where it goes.
  @Test
  @Asvs("14.2.3")
  void noMailTellsOfAnybodyButItsAddressee() throws Exception {
    var found = new Traces();
    for (var mail : mails.getReceivedMessages()) {
      var to = "(?m)^To: " + Pattern.quote(mail.getAllRecipients()[0].toString()) + "\\R";
      var whole = GreenMailUtil.getWholeMessage(mail);
      found.look("Mail", whole.replaceFirst(to, ""));
      found.look("Mail", mail.getSubject() + mail.getContent());
    }
    assertThat(found.hits()).isEmpty();
  }

  @Test
  void noFileButTheDatabaseTellsOfAnybody() throws IOException {
    var found = new Traces();
    for (var file : installed.files()) {
      var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      found.look(folder.relativize(file) + " is called", file.toString());
      found.look(folder.relativize(file).toString(), text);
      found.look(folder.relativize(file) + " as UTF-16", text.replace("\0", ""));
    }
    assertThat(found.hits()).isEmpty();
  }

  /// What is not looked at cannot be found: everybody was there, saw people, and was written to,
  /// and what was to fail did.
  @Test
  void theDayWasFull() throws MessagingException {
    assertThat(stories.roles())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Role.values()).map(Role::words).toList());
    assertThat(stories.kinds()).hasSizeGreaterThan(50);
    assertThat(traces.shown()).isGreaterThan(300);
    assertThat(isLogged("failed, reference")).as("somebody's request has failed").isTrue();
    assertThat(isLogged("SQLSTATE P0001")).as("the database's words").isTrue();
    assertThat(isLogged("SQLSTATE 23514")).as("the database's check").isTrue();
    assertThat(subjects())
        .contains(
            Matter.TO_DO.title(),
            Matter.LATE.title(),
            Matter.ESCALATED.title(),
            Matter.DIGEST.title(),
            Matter.CHECKPOINT.title());
    assertThat(installed.files()).anyMatch(file -> file.toString().contains("/log/"));
  }

  private static boolean isLogged(String words) {
    return installed.printed().stream().anyMatch(line -> line.contains(words));
  }

  private static List<String> subjects() throws MessagingException {
    var subjects = new TreeSet<String>();
    for (MimeMessage mail : mails.getReceivedMessages()) {
      subjects.add(mail.getSubject());
      assertThat(Traces.in(mail.getAllRecipients()[0].toString())).as("the canary").hasSize(1);
    }
    return List.copyOf(subjects);
  }
}
