package gatehouse.rosters.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.rosters.Imports;
import gatehouse.rosters.RosterImport;
import gatehouse.shell.SeeOther;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Asks what the columns of a file hold, and then shows what the file would do.
@Controller
class ColumnsController {
  private static final int SAMPLE = 20;

  private final Imports imports;
  private final Desk desk;

  ColumnsController(Imports imports, Desk desk) {
    this.imports = imports;
    this.desk = desk;
  }

  @Guarded(value = Resource.IMPORT, to = Act.ADD)
  @GetMapping(Paths.IMPORTS + "/{id}/columns")
  Object columns(Subject subject, @PathVariable UUID id) {
    return switch (desk.open(subject, Act.ADD, id)) {
      case RosterImport.Open open -> page(open, form(open), List.of());
      case RosterImport.Applied done -> SeeOther.to(Paths.of(done.id()));
      case RosterImport.Abandoned done -> SeeOther.to(Paths.of(done.id()));
    };
  }

  private ColumnsForm form(RosterImport.Open open) {
    return open.said()
        .map(columns -> ColumnsForm.of(columns, open.version()))
        .orElseGet(() -> ColumnsForm.guessed(imports.guess(open.origin()), open.version()));
  }

  @Guarded(value = Resource.IMPORT, to = Act.ADD)
  @PostMapping(Paths.IMPORTS + "/{id}/columns")
  Object map(Subject subject, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
    return switch (desk.open(subject, Act.ADD, id)) {
      case RosterImport.Open open -> map(subject, open, fields);
      case RosterImport.Applied done -> SeeOther.to(Paths.of(done.id()));
      case RosterImport.Abandoned done -> SeeOther.to(Paths.of(done.id()));
    };
  }

  private Object map(Subject subject, RosterImport.Open open, Map<String, String> fields) {
    var form = ColumnsForm.sent(fields, open.origin().headings().size());
    var faults = form.faults();
    if (!faults.isEmpty()) {
      return page(open, form, faults);
    }
    var checked =
        form.version() == open.version()
            && imports
                .map(open, form.columns().orElseThrow())
                .flatMap(mapped -> imports.check(subject, mapped))
                .isPresent();
    return SeeOther.to(Paths.of(open.id()) + (checked ? "" : "?news=meanwhile"));
  }

  private ColumnsPage page(
      RosterImport.Open open, ColumnsForm form, List<ColumnsForm.Fault> faults) {
    return new ColumnsPage(open.origin(), imports.sample(open.id(), SAMPLE), form, faults);
  }
}
