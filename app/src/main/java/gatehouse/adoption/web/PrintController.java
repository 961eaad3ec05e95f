package gatehouse.adoption.web;

import gatehouse.adoption.Adoptions;
import gatehouse.adoption.PolicyPdf;
import gatehouse.adoption.SchoolEdition;
import gatehouse.schools.School;
import gatehouse.schools.Schools;
import gatehouse.shell.NotFound;
import gatehouse.signin.PublicAddress;
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

/// Prints a published edition for the staff room. Everybody may have it who may read it.
@Controller
class PrintController {
  private static final int MOST_KEPT = 100;

  private final Adoptions adoptions;
  private final Schools schools;
  private final Tenancy tenancy;
  private final PolicyPdf printer;
  private final PublicAddress address;
  private final Map<Key, byte[]> printed = new ConcurrentHashMap<>();

  /// An edition is printed once: it never changes, but its school may be called otherwise.
  private record Key(String school, String page, int number, String hash) {}

  PrintController(
      Adoptions adoptions,
      Schools schools,
      Tenancy tenancy,
      PolicyPdf printer,
      PublicAddress address) {
    this.adoptions = adoptions;
    this.schools = schools;
    this.tenancy = tenancy;
    this.printer = printer;
    this.address = address;
  }

  @GetMapping("/schools/{address}/policy/{hash}/pdf")
  ResponseEntity<byte[]> pdf(@PathVariable("address") String name, @PathVariable String hash) {
    var school = schools.at(name).orElseThrow(PrintController::none);
    var edition =
        tenancy.in(school.id(), () -> adoptions.find(hash)).orElseThrow(PrintController::none);
    var file = "policy-%s-%d.pdf".formatted(school.address(), edition.number());
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(file).build().toString())
        .body(printed(school, edition));
  }

  private byte[] printed(School school, SchoolEdition edition) {
    var page = address.origin() + "/schools/" + school.address() + "/policy";
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

  private static NotFound none() {
    return new NotFound("The school has no edition of that name.");
  }
}
