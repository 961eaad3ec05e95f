package gatehouse.adoption.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.adoption.Adoptions;
import gatehouse.adoption.PolicyPdf;
import gatehouse.adoption.SchoolEdition;
import gatehouse.schools.Address;
import gatehouse.schools.School;
import gatehouse.schools.Schools;
import gatehouse.shell.NotFound;
import gatehouse.tenancy.Tenancy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// What is printed: the edition for the staff room, and the sheet for those who sign on paper.
@Controller
class PrintController {
  private static final int MOST_KEPT = 100;

  private final Adoptions adoptions;
  private final Schools schools;
  private final Tenancy tenancy;
  private final Workshop workshop;
  private final PolicyPdf printer;
  private final Map<Key, byte[]> printed = new ConcurrentHashMap<>();

  /// An edition is printed once: it never changes, but its school may be called otherwise.
  private record Key(String school, String page, int number, String hash) {}

  PrintController(
      Adoptions adoptions,
      Schools schools,
      Tenancy tenancy,
      Workshop workshop,
      PolicyPdf printer) {
    this.adoptions = adoptions;
    this.schools = schools;
    this.tenancy = tenancy;
    this.workshop = workshop;
    this.printer = printer;
  }

  @GetMapping("/schools/{address}/policy/{hash}/pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String address, @PathVariable String hash) {
    var school = school(address);
    var edition = tenancy.in(school.id(), () -> adoptions.find(hash)).orElseThrow(PrintController::none);
    var page =
        ServletUriComponentsBuilder.fromCurrentContextPath()
            .path("/schools/" + school.address() + "/policy")
            .toUriString();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline()
                .filename("policy-" + school.address() + "-" + edition.number() + ".pdf")
                .build()
                .toString())
        .body(printed(school, edition, page));
  }

  private byte[] printed(School school, SchoolEdition edition, String page) {
    var key = new Key(school.name(), page, edition.number(), edition.hash());
    var known = printed.get(key);
    if (known != null) {
      return known;
    }
    if (printed.size() >= MOST_KEPT) {
      printed.clear();
    }
    var made = printer.of(edition, school.name(), page);
    printed.put(key, made);
    return made;
  }

  private School school(String address) {
    try {
      return schools.find(new Address(address)).orElseThrow(PrintController::none);
    } catch (IllegalArgumentException _) {
      throw none();
    }
  }

  private static NotFound none() {
    return new NotFound("The school has no edition of that name.");
  }

  @GetMapping("/school/policy/sheet")
  @Guarded(Resource.POLICY)
  SheetPage sheet(Subject subject) {
    workshop.require(subject, Act.SEE);
    return new SheetPage(
        schools.find(subject.school()).orElseThrow().name(),
        adoptions
            .current()
            .orElseThrow(() -> new NotFound("No edition is in force that could be signed.")));
  }
}
