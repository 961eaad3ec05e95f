package gatehouse.signing.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.people.PersonId;
import gatehouse.shell.Attachment;
import gatehouse.shell.NotFound;
import gatehouse.signing.EditionId;
import gatehouse.signing.Scan;
import gatehouse.signing.ScanId;
import gatehouse.signing.Scans;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Gives out the scan of a signed sheet, and records who has seen it.
@Controller
class ScanController {
  private static final int SHORT = 12;

  private final Scans scans;
  private final Permissions permissions;

  ScanController(Scans scans, Permissions permissions) {
    this.scans = scans;
    this.permissions = permissions;
  }

  @GetMapping("/signing/{edition}/scans/{scan}")
  @Guarded(Resource.SIGNED_SHEETS)
  ResponseEntity<byte[]> see(
      Subject subject, @PathVariable UUID edition, @PathVariable("scan") UUID id) {
    var scan =
        scans
            .find(new EditionId(edition), new ScanId(id))
            .orElseThrow(() -> new NotFound("There is no such scan at your school."));
    permissions.require(subject, Act.SEE, Resource.SIGNED_SHEETS, SheetScans.target(subject, scan));
    var content = scans.open(scan, new PersonId(subject.person()));
    return Attachment.of(name(scan), MediaType.parseMediaType(scan.type().media()), content);
  }

  /// The number proves that the file is the one in the record.
  private static String name(Scan scan) {
    return "signed-sheet-%s.%s".formatted(scan.hash().substring(0, SHORT), scan.type().ending());
  }
}
