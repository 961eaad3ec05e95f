package gatehouse.rosters.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.rosters.Imports;
import gatehouse.rosters.ReportRow;
import gatehouse.rosters.RosterImport;
import gatehouse.rosters.Verdict;
import gatehouse.shell.Page;
import gatehouse.shell.SeeOther;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Shows how far an import has come, and what it would do.
@Controller
class ReportController {
  private final Imports imports;
  private final Desk desk;

  ReportController(Imports imports, Desk desk) {
    this.imports = imports;
    this.desk = desk;
  }

  @Guarded(Resource.IMPORT)
  @GetMapping(Paths.IMPORTS + "/{id}")
  Page report(
      Subject subject,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String show,
      @RequestParam(defaultValue = "0") int after,
      @RequestParam(defaultValue = "") String news) {
    var found = desk.open(subject, Act.SEE, id);
    var words = News.of(news).words();
    var sender = desk.sender(found.origin());
    return switch (found) {
      case RosterImport.Checked checked -> {
        var shown = Verdict.ofCode(show).orElseGet(() -> mostTelling(checked));
        var rows = imports.rows(checked.id(), shown, after, ReportPage.ROWS + 1);
        yield new ReportPage(checked, sender, shown, after, rows, desk.mayAdd(subject), words);
      }
      case RosterImport.Applied applied ->
          new ResultPage(
              applied, sender, imports.rows(applied.id(), Verdict.REFUSED, 0, ReportPage.ROWS));
      case RosterImport.Uploaded _, RosterImport.Mapped _, RosterImport.Abandoned _ ->
          new WaitingPage(found, sender, desk.mayAdd(subject), words);
    };
  }

  private static Verdict mostTelling(RosterImport.Checked checked) {
    return Arrays.stream(Verdict.values())
        .filter(verdict -> checked.counts().of(verdict) > 0)
        .findFirst()
        .orElse(Verdict.UNCHANGED);
  }

  @Guarded(value = Resource.IMPORT, to = Act.ADD)
  @PostMapping(Paths.IMPORTS + "/{id}/check")
  ResponseEntity<Void> check(Subject subject, @PathVariable UUID id) {
    var found = desk.open(subject, Act.ADD, id);
    var checked =
        found instanceof RosterImport.Checkable open && imports.check(subject, open).isPresent();
    return SeeOther.to(Paths.of(found.id()) + (checked ? "" : "?news=meanwhile"));
  }

  @Guarded(value = Resource.IMPORT, to = Act.ADD)
  @PostMapping(Paths.IMPORTS + "/{id}/abandon")
  ResponseEntity<Void> abandon(Subject subject, @PathVariable UUID id) {
    var found = desk.open(subject, Act.ADD, id);
    var done = found instanceof RosterImport.Open open && imports.abandon(subject, open);
    return SeeOther.to(Paths.of(found.id()) + (done ? "" : "?news=meanwhile"));
  }

  /// The refused rows with what is wrong with each, to be mended and sent again.
  @Guarded(Resource.IMPORT)
  @GetMapping(Paths.IMPORTS + "/{id}/refused.csv")
  ResponseEntity<byte[]> refused(Subject subject, @PathVariable UUID id) {
    var found = desk.open(subject, Act.SEE, id);
    var head = new ArrayList<>(List.of("Row in your file", "What is wrong"));
    head.addAll(found.origin().headings());
    var table = new ArrayList<List<String>>(List.of(head));
    imports.rows(found.id(), Verdict.REFUSED, 0, Integer.MAX_VALUE).stream()
        .map(ReportController::line)
        .forEach(table::add);
    return Answers.table("refused-rows.csv", table);
  }

  private static List<String> line(ReportRow row) {
    var line =
        new ArrayList<>(List.of(Integer.toString(row.number()), String.join(" ", row.notes())));
    line.addAll(row.cells());
    return line;
  }
}
