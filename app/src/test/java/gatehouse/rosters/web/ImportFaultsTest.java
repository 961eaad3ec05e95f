package gatehouse.rosters.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.rosters.sheets.TestFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What goes wrong when a file is sent, and what is said about it.
@ServiceTest
class ImportFaultsTest extends AtTheOffice {
  ImportFaultsTest(@Autowired Directory directory, @LocalServerPort int port) {
    super(directory, port);
  }

  @Test
  void whatCannotBeReadIsToldOnTheUploadPage() {
    var empty = office.upload(PAGE, PAGE, "file", "staff.csv", new byte[0]);
    assertThat(empty.statusCode()).isEqualTo(400);
    var page = Jsoup.parse(empty.body());
    assertThat(page.expectFirst(".govuk-error-summary a").attr("href")).isEqualTo("#file");
    assertThat(page.select("#file-error").text()).contains("The file is empty");
    assertThat(office.upload(PAGE, PAGE, "file", "", new byte[0]).body())
        .contains("Choose the file");
    assertThat(office.upload(PAGE, PAGE, "file", "a.csv", TestFiles.text("Name\n")).body())
        .contains("no rows below its headings");
    assertThat(
            office
                .upload(PAGE, PAGE, "file", "a.zip", TestFiles.zip("users.csv", "sourcedId\n"))
                .body())
        .contains("nobody of this school");
    assertThat(office.upload(PAGE, PAGE, "file", "a.csv", TestFiles.text("a,b\n\"x\n")).body())
        .contains("never closes");
  }

  @Test
  void aFileWhoseNameCannotBeKeptIsRefusedWithAWayOut() {
    var answer = office.upload(PAGE, PAGE, "file", "sta\0ff.csv", TestFiles.text(STAFF));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(answer.body()).select("main").text())
        .contains("Something in the address or form is not right", "give the file another name")
        .doesNotContain("Reference");
  }

  @Test
  void aFileMayHaveANameOfNothingButSpace() {
    for (var name : List.of(" ", "\u00a0", "\u0085", "\u3000\u2028")) {
      assertThat(
              office.upload(PAGE, PAGE, "file", name + ".csv", TestFiles.text(STAFF)).statusCode())
          .isEqualTo(303);
      assertThat(office.upload(PAGE, PAGE, "file", name, TestFiles.text(STAFF)).body())
          .contains("does not fit what is in it");
    }
  }

  @Test
  void aFileMayBeLargerThanAFormAndNoLargerThanAllowed() {
    var large = "Reference,First name,Surname,Role\n" + "T,Ada,Fenn,TA\n".repeat(19_000);
    assertThat(large.length()).isGreaterThan(256 * 1024);
    assertThat(office.upload(PAGE, PAGE, "file", "large.csv", TestFiles.text(large)).statusCode())
        .isEqualTo(303);
    assertThat(office.upload(PAGE, PAGE, "file", "huge.csv", new byte[11 << 20]).statusCode())
        .isEqualTo(413);
    assertThat(
            office
                .post(PAGE + "/" + UUID.randomUUID() + "/columns", Map.of("x", "y".repeat(300_000)))
                .statusCode())
        .isEqualTo(413);
  }

  @Test
  void columnsThatCannotBeRightComeBackWithWhatWasChosen() {
    var columns = location(office.upload(PAGE, PAGE, "file", "staff.csv", TestFiles.text(STAFF)));
    var answer =
        office.submit(columns, columns, Map.of("column-3", "given", "column-4", "nonsense"));
    assertThat(answer.statusCode()).isEqualTo(400);
    var page = Jsoup.parse(answer.body());
    assertThat(page.select(".govuk-error-summary a").eachText())
        .contains("Choose who is in this file.", "Choose whether everybody is in this file.");
    assertThat(chosen(page, "column-3")).isEqualTo("given");
    assertThat(chosen(page, "column-4")).isEqualTo("nothing");
    for (var link : page.select(".govuk-error-summary a")) {
      assertThat(page.select(link.attr("href"))).hasSize(1);
    }
  }

  @Test
  void somebodyElsesWorkIsNotOverwritten() {
    var columns = location(office.upload(PAGE, PAGE, "file", "staff.csv", TestFiles.text(STAFF)));
    var page = office.read(columns);
    var answers = new HashMap<>(guessed(page));
    answers.putAll(Map.of("kind", "mixed", "whole", "no"));
    var at = location(office.submit(columns, columns, answers));
    page.select("form input[type=hidden]")
        .forEach(each -> answers.put(each.attr("name"), each.val()));
    assertThat(location(office.post(columns, answers))).isEqualTo(at + "?news=meanwhile");
    assertThat(office.read(at + "?news=meanwhile").text()).contains("Somebody else has worked");
    assertThat(office.read(at + "?news=%3Cscript%3E").text()).doesNotContain("script");
  }
}
