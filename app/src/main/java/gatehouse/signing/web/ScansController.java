package gatehouse.signing.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.people.PersonId;
import gatehouse.shell.NotFound;
import gatehouse.shell.Page;
import gatehouse.shell.SeeOther;
import gatehouse.signing.EditionId;
import gatehouse.signing.Oversight.Entry;
import gatehouse.signing.PolicyText;
import gatehouse.signing.PublishedPolicies;
import gatehouse.signing.Scans;
import gatehouse.signing.SignatureRefusal;
import gatehouse.signing.scans.ScanFile;
import gatehouse.signing.scans.ScanReader;
import gatehouse.signing.scans.ScanReading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Takes in the scans of sheets that were signed on paper.
@Controller
class ScansController {
  private static final String PATH = "/signing/{edition}/scans";

  private final Scans scans;
  private final ScanReader reader;
  private final ScansPages pages;
  private final PublishedPolicies policies;
  private final Permissions permissions;

  ScansController(
      Scans scans,
      ScanReader reader,
      ScansPages pages,
      PublishedPolicies policies,
      Permissions permissions) {
    this.scans = scans;
    this.reader = reader;
    this.pages = pages;
    this.policies = policies;
    this.permissions = permissions;
  }

  @GetMapping(PATH)
  @Guarded(value = Resource.PAPER_SIGNATURES, to = Act.ADD)
  Page see(
      Subject subject,
      @PathVariable UUID edition,
      @RequestParam(required = false) @Nullable Integer keyed,
      @RequestParam(defaultValue = "false") boolean kept) {
    return pages.fresh(subject, text(subject, edition), news(keyed, kept));
  }

  private static @Nullable String news(@Nullable Integer keyed, boolean kept) {
    if (kept) {
      return "The scan is kept.";
    }
    return keyed == null
        ? null
        : (keyed == 1 ? "One signature is" : keyed + " signatures are")
            + " keyed in. Hand in the scan of the sheet now, or later.";
  }

  @PostMapping(PATH)
  @Guarded(value = Resource.PAPER_SIGNATURES, to = Act.ADD)
  Object handIn(
      Subject subject,
      @PathVariable UUID edition,
      @RequestParam(defaultValue = "") Set<String> people,
      @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    var text = text(subject, edition);
    var known = pages.onPaper(subject, text);
    var mistakes = new ArrayList<SignatureRefusal>();
    var read = read(file, mistakes);
    mistakes.addAll(mistakes(people, known));
    if (read.isPresent() && mistakes.isEmpty()) {
      var by = new PersonId(subject.person());
      scans.keep(text.id(), read.get(), chosen(people, known), by).ifPresent(mistakes::add);
    }
    return mistakes.isEmpty()
        ? SeeOther.to("/signing/" + text.id() + "/scans?kept=true")
        : pages.wrong(subject, text, people, new Mistakes(mistakes));
  }

  private Optional<ScanFile> read(@Nullable MultipartFile file, List<SignatureRefusal> mistakes)
      throws IOException {
    var name = file == null ? null : file.getOriginalFilename();
    if (file == null || name == null || name.isEmpty()) {
      mistakes.add(mistake("Choose the scan of the sheet: a PDF, JPEG or PNG"));
      return Optional.empty();
    }
    return switch (reader.read(name, file.getBytes())) {
      case ScanReading.Read(var scan) -> Optional.of(scan);
      case ScanReading.Refused(var why) -> {
        mistakes.add(mistake(why));
        yield Optional.empty();
      }
    };
  }

  private static SignatureRefusal mistake(String words) {
    return new SignatureRefusal("file", words);
  }

  private static List<SignatureRefusal> mistakes(Set<String> people, List<Entry> known) {
    if (people.isEmpty()) {
      return List.of(SignatureRefusal.NOBODY);
    }
    return chosen(people, known).size() < people.size()
        ? List.of(
            new SignatureRefusal(
                "people",
                "Somebody whom you chose has not signed on paper, or is for a colleague to add"))
        : List.of();
  }

  private static Set<PersonId> chosen(Set<String> people, List<Entry> known) {
    return known.stream()
        .map(Entry::person)
        .filter(person -> people.contains(person.toString()))
        .collect(Collectors.toSet());
  }

  private PolicyText text(Subject subject, UUID edition) {
    permissions.require(subject, Act.ADD, Resource.PAPER_SIGNATURES, Target.of(subject.school()));
    return policies
        .find(new EditionId(edition))
        .orElseThrow(() -> new NotFound("There is no such edition at your school."));
  }
}
