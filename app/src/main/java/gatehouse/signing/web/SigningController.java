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
import gatehouse.shell.SchoolTime;
import gatehouse.shell.SeeOther;
import gatehouse.signing.Cohort;
import gatehouse.signing.EditionId;
import gatehouse.signing.Oversight;
import gatehouse.signing.Oversight.Entry;
import gatehouse.signing.PolicyText;
import gatehouse.signing.PublishedPolicies;
import gatehouse.signing.Signature;
import gatehouse.signing.Signature.Asked;
import gatehouse.signing.Signature.Refused;
import gatehouse.signing.Signature.Signed;
import gatehouse.signing.Signatures;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Shows the head and the chair who has signed and who has not; to other governors only how many.
@Controller
class SigningController {
  private final Signatures signatures;
  private final PublishedPolicies policies;
  private final Oversight oversight;
  private final Permissions permissions;

  SigningController(
      Signatures signatures,
      PublishedPolicies policies,
      Oversight oversight,
      Permissions permissions) {
    this.signatures = signatures;
    this.policies = policies;
    this.oversight = oversight;
    this.permissions = permissions;
  }

  @GetMapping("/signing")
  @Guarded(Resource.SIGNING_COUNTS)
  @Transactional(readOnly = true)
  Page see(Subject subject, @RequestParam(required = false) @Nullable Integer chased) {
    permissions.require(subject, Act.SEE, Resource.SIGNING_COUNTS, school(subject));
    return policies
        .latest()
        .map(text -> page(subject, text, chased))
        .orElseGet(SigningPage::nothing);
  }

  private SigningPage page(Subject subject, PolicyText text, @Nullable Integer chased) {
    var entries = oversight.of(text.id());
    var names = permissions.may(subject, Act.SEE, Resource.SIGNING, school(subject));
    List<Entry> shown = names ? entries : List.of();
    return new SigningPage(
        text.title(),
        text.number(),
        text.hash(),
        "/signing/" + text.id(),
        Oversight.counts(entries),
        rows(shown, Asked.class),
        rows(shown, Refused.class),
        rows(shown, Signed.class),
        names,
        permissions.may(subject, Act.CHANGE, Resource.SIGNING, school(subject)),
        permissions.refusalOfPage(subject, Act.ADD, Resource.PAPER_SIGNATURES).isEmpty(),
        SheetScans.without(entries),
        shown.stream().anyMatch(LettersController::withoutAccount)
            && permissions.may(subject, Act.ADD, Resource.INVITATIONS, school(subject)),
        chased);
  }

  private static List<SigningPage.Row> rows(List<Entry> entries, Class<? extends Signature> state) {
    return entries.stream()
        .filter(entry -> state.isInstance(entry.signature()))
        .map(entry ->
            new SigningPage.Row(
                entry.name(),
                "/signing/" + entry.signature().request().edition() + "/people/" + entry.person(),
                entry.signature().request().cohorts().stream()
                    .sorted()
                    .map(Cohort::words)
                    .collect(Collectors.joining(", ")),
                words(entry),
                entry.late()))
        .toList();
  }

  private static String words(Entry entry) {
    return switch (entry.signature()) {
      case Asked asked ->
          entry.due()
              + asked
                  .request()
                  .chased()
                  .map(day -> " Reminded by hand on " + SchoolTime.words(day) + ".")
                  .orElse("");
      case Signed signed ->
          SchoolTime.exactly(signed.at())
              + SheetScans.words(signed).map(paper -> ". " + paper).orElse("");
      case Refused refused -> SchoolTime.exactly(refused.at());
      case Signature.Released released -> released.why();
    };
  }

  @PostMapping("/signing/{edition}/chase")
  @Guarded(value = Resource.SIGNING, to = Act.CHANGE)
  Object chase(Subject subject, @PathVariable UUID edition) {
    permissions.require(subject, Act.CHANGE, Resource.SIGNING, school(subject));
    var text =
        policies
            .find(new EditionId(edition))
            .orElseThrow(() -> new NotFound("There is no such edition at your school."));
    int chased = signatures.chase(text.id(), new PersonId(subject.person()));
    return SeeOther.to("/signing?chased=" + chased);
  }

  private static Target school(Subject subject) {
    return Target.of(subject.school());
  }
}
