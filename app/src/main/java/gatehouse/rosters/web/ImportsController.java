package gatehouse.rosters.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.rosters.ImportId;
import gatehouse.rosters.Imports;
import gatehouse.rosters.RosterImport;
import gatehouse.rosters.Uploads;
import gatehouse.rosters.entries.Columns;
import gatehouse.rosters.entries.Meaning;
import gatehouse.shell.SeeOther;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Takes files in.
@Controller
class ImportsController {
  private final Imports imports;
  private final Uploads uploads;
  private final Desk desk;

  ImportsController(Imports imports, Uploads uploads, Desk desk) {
    this.imports = imports;
    this.uploads = uploads;
    this.desk = desk;
  }

  @Guarded(Resource.IMPORT)
  @GetMapping(Paths.IMPORTS)
  ImportsPage imports(Subject subject) {
    return page(subject, "");
  }

  @Guarded(Resource.IMPORT)
  @GetMapping(Paths.IMPORTS + "/template.csv")
  ResponseEntity<byte[]> template() {
    var headings =
        Arrays.stream(Meaning.values())
            .filter(meaning -> meaning != Meaning.NOTHING && meaning != Meaning.FULL_NAME)
            .map(Meaning::words)
            .toList();
    return Answers.table("gatehouse-people.csv", List.of(headings));
  }

  @Guarded(value = Resource.IMPORT, to = Act.ADD)
  @PostMapping(Paths.IMPORTS)
  Object upload(Subject subject, @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    if (file == null
        || file.getOriginalFilename() == null
        || file.getOriginalFilename().isEmpty()) {
      return page(subject, "Choose the file that holds the people.");
    }
    return switch (uploads.keep(subject, file.getOriginalFilename(), file.getBytes())) {
      case Uploads.Result.Refused(var why) -> page(subject, why);
      case Uploads.Result.Kept(var id) -> SeeOther.to(Paths.columns(id));
      case Uploads.Result.Told(var id, var columns) -> check(subject, id, columns);
    };
  }

  /// A file that tells itself what its columns hold is shown at once.
  private ResponseEntity<Void> check(Subject subject, ImportId id, Columns columns) {
    if (desk.open(subject, Act.ADD, id.value()) instanceof RosterImport.Open open) {
      imports.map(open, columns).ifPresent(mapped -> imports.check(subject, mapped));
    }
    return SeeOther.to(Paths.of(id));
  }

  private ImportsPage page(Subject subject, String error) {
    var latest =
        imports.recent().stream()
            .filter(each -> desk.may(subject, Act.SEE, each))
            .map(each -> ImportLine.of(each, desk.sender(each.origin())))
            .toList();
    return new ImportsPage(desk.mayAdd(subject), latest, error);
  }
}
