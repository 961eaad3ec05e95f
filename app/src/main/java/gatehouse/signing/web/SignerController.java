package gatehouse.signing.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.people.People;
import gatehouse.people.PersonId;
import gatehouse.shell.NotFound;
import gatehouse.shell.Page;
import gatehouse.shell.SchoolTime;
import gatehouse.shell.SeeOther;
import gatehouse.signing.EditionId;
import gatehouse.signing.Oversight;
import gatehouse.signing.PaperSheets;
import gatehouse.signing.Signature;
import gatehouse.signing.Signature.Asked;
import gatehouse.signing.Signature.Refused;
import gatehouse.signing.Signature.Released;
import gatehouse.signing.Signature.Signed;
import gatehouse.signing.SignatureRefusal;
import gatehouse.signing.Signatures;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How one person stands with an edition, and their signature on paper keyed in.
@Controller
class SignerController {
  private final Signatures signatures;
  private final PaperSheets sheets;
  private final Oversight oversight;
  private final Certificates certificates;
  private final SheetScans scans;
  private final People people;
  private final Permissions permissions;

  SignerController(
      Signatures signatures,
      PaperSheets sheets,
      Oversight oversight,
      Certificates certificates,
      SheetScans scans,
      People people,
      Permissions permissions) {
    this.signatures = signatures;
    this.sheets = sheets;
    this.oversight = oversight;
    this.certificates = certificates;
    this.scans = scans;
    this.people = people;
    this.permissions = permissions;
  }

  @GetMapping("/signing/{edition}/people/{person}")
  @Guarded(Resource.SIGNING)
  Page see(Subject subject, @PathVariable UUID edition, @PathVariable UUID person) {
    return page(subject, visible(subject, edition, person), Typed.NOTHING, Mistakes.NONE);
  }

  @GetMapping("/signing/{edition}/people/{person}/certificate")
  @Guarded(Resource.SIGNING)
  Page certificate(Subject subject, @PathVariable UUID edition, @PathVariable UUID person) {
    visible(subject, edition, person);
    return certificates.of(subject, new EditionId(edition), new PersonId(person), "/signing");
  }

  @PostMapping("/signing/{edition}/people/{person}/paper")
  @Guarded(value = Resource.PAPER_SIGNATURES, to = Act.ADD)
  Object keyIn(
      Subject subject,
      @PathVariable UUID edition,
      @PathVariable UUID person,
      @RequestParam(defaultValue = "") String on,
      @RequestParam(defaultValue = "") String witness,
      @RequestParam(defaultValue = "") String note) {
    var signature = visible(subject, edition, person);
    permissions.require(
        subject, Act.ADD, Resource.PAPER_SIGNATURES, Target.about(subject.school(), person));
    var typed = new Typed(on, witness, note);
    var mistakes = keyedIn(subject, signature, typed);
    return mistakes.isEmpty()
        ? SeeOther.to(path(signature))
        : page(subject, signature, typed, new Mistakes(mistakes));
  }

  private List<SignatureRefusal> keyedIn(Subject subject, Signature signature, Typed typed) {
    if (signature instanceof Signed) {
      return List.of(SignatureRefusal.SIGNED_ALREADY);
    }
    var request = signature.request();
    var mistakes = typed.mistakes(day -> sheets.mistake(request.edition(), day));
    return mistakes.isEmpty()
        ? sheets.keyIn(
            request.edition(), request.person(), typed.paper(new PersonId(subject.person())))
        : mistakes;
  }

  /// Nobody oversees their own case: whoever is asked themselves sees theirs under "sign".
  private Signature visible(Subject subject, UUID edition, UUID person) {
    permissions.require(subject, Act.SEE, Resource.SIGNING, Target.about(subject.school(), person));
    return signatures
        .find(new EditionId(edition), new PersonId(person))
        .filter(signature -> !(signature instanceof Released))
        .orElseThrow(() -> new NotFound("There is nobody here who is asked to sign."));
  }

  private Page page(Subject subject, Signature signature, Typed typed, Mistakes mistakes) {
    var person = signature.request().person();
    var signed = signature instanceof Signed;
    var mayKeyIn = !signed && mayKeyIn(subject, person);
    return new SignerPage(
        people.find(person).map(found -> found.name().full()).orElse("Somebody who has left"),
        path(signature),
        words(signature),
        signature instanceof Refused refused ? refused.reason() : null,
        SheetScans.words(signature).orElse(null),
        scans.links(subject, signature),
        signed,
        mayKeyIn,
        mistakes.field("on", "Date on the paper").withHint("For example, 4/5/2026"),
        mistakes.field("witness", "Who saw it being signed?"),
        mistakes.field("note", "Note, for example where the paper is kept"),
        typed,
        mayKeyIn ? mistakes.links("on") : mistakes.linksTo("standing"));
  }

  private boolean mayKeyIn(Subject subject, PersonId person) {
    var target = Target.about(subject.school(), person.value());
    return permissions.may(subject, Act.ADD, Resource.PAPER_SIGNATURES, target);
  }

  private String words(Signature signature) {
    return switch (signature) {
      case Asked asked -> "Has not answered. " + oversight.due(asked).orElse("");
      case Signed signed -> "Signed " + SchoolTime.exactly(signed.at());
      case Refused refused -> "Does not agree, since " + SchoolTime.exactly(refused.at());
      case Released released -> released.why();
    };
  }

  private static String path(Signature signature) {
    return "/signing/" + signature.request().edition() + "/people/" + signature.request().person();
  }
}
