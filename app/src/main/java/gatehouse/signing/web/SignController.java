package gatehouse.signing.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Refusal;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.people.PersonId;
import gatehouse.shell.Field;
import gatehouse.shell.NotFound;
import gatehouse.shell.Page;
import gatehouse.shell.SchoolTime;
import gatehouse.signing.Agreement;
import gatehouse.signing.BeforeSigning;
import gatehouse.signing.EditionId;
import gatehouse.signing.Oversight;
import gatehouse.signing.PolicyText;
import gatehouse.signing.PublishedPolicies;
import gatehouse.signing.Signature;
import gatehouse.signing.Signature.Asked;
import gatehouse.signing.Signature.Refused;
import gatehouse.signing.Signature.Released;
import gatehouse.signing.Signature.Signed;
import gatehouse.signing.SignatureRefusal;
import gatehouse.signing.Signatures;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/// Lets people read and sign what they are asked to.
@Controller
class SignController {
  private static final int LONGEST = 1000;

  private final Signatures signatures;
  private final PublishedPolicies policies;
  private final Agreement agreement;
  private final Oversight oversight;
  private final Certificates certificates;
  private final Permissions permissions;
  private final ObjectProvider<BeforeSigning> before;

  SignController(
      Signatures signatures,
      PublishedPolicies policies,
      Agreement agreement,
      Oversight oversight,
      Certificates certificates,
      Permissions permissions,
      ObjectProvider<BeforeSigning> before) {
    this.signatures = signatures;
    this.policies = policies;
    this.agreement = agreement;
    this.oversight = oversight;
    this.certificates = certificates;
    this.permissions = permissions;
    this.before = before;
  }

  @GetMapping("/sign")
  @Guarded(Resource.OWN_SIGNATURES)
  Page mine(Subject subject) {
    permissions.require(subject, Act.SEE, Resource.OWN_SIGNATURES, self(subject));
    return new OwnSignaturesPage(
        signatures.of(me(subject)).reversed().stream()
            .filter(signature -> !(signature instanceof Released))
            .map(this::row)
            .toList());
  }

  private OwnSignaturesPage.Row row(Signature signature) {
    var edition = signature.request().edition();
    var title = policies.find(edition).map(t -> t.title() + ", edition " + t.number()).orElse("");
    var path = "/sign/" + edition;
    return switch (signature) {
      case Asked asked ->
          new OwnSignaturesPage.Row(title, path, oversight.due(asked).orElse("To be signed"), true);
      case Signed signed ->
          new OwnSignaturesPage.Row(
              title, path + "/certificate", "Signed " + SchoolTime.exactly(signed.at()), false);
      case Refused refused ->
          new OwnSignaturesPage.Row(
              title, path, "Refused " + SchoolTime.exactly(refused.at()), true);
      case Released released -> new OwnSignaturesPage.Row(title, path, released.why(), false);
    };
  }

  @GetMapping("/sign/{edition}")
  @Guarded(Resource.OWN_SIGNATURES)
  Page read(Subject subject, @PathVariable UUID edition) {
    permissions.require(subject, Act.SEE, Resource.OWN_SIGNATURES, self(subject));
    var signature = own(subject, edition);
    var text = text(edition);
    return new ReadingPage(
        text.title(),
        text.number(),
        text.hash(),
        "/sign/" + edition,
        oversight.due(signature).orElse(null),
        agreement.changed(text, me(subject)).orElse(null),
        agreement.parts(text, me(subject)),
        first(text, me(subject)).orElse(null),
        signature instanceof Asked || signature instanceof Refused);
  }

  @GetMapping("/sign/{edition}/agreement")
  @Guarded(Resource.OWN_SIGNATURES)
  Object agreement(Subject subject, @PathVariable UUID edition) {
    if (unproven(subject)) {
      return proof(edition);
    }
    var signature = own(subject, edition);
    return signature instanceof Signed
        ? new RedirectView("/sign/" + edition + "/certificate")
        : page(edition, "", "", "", null);
  }

  @PostMapping("/sign/{edition}/agreement")
  @Guarded(Resource.OWN_SIGNATURES)
  Object answer(
      Subject subject,
      @PathVariable UUID edition,
      @RequestParam(defaultValue = "") String answer,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String reason) {
    if (unproven(subject)) {
      return proof(edition);
    }
    own(subject, edition);
    var refusal = answered(new EditionId(edition), me(subject), answer, name, reason);
    return refusal
        .<Object>map(why -> page(edition, answer, name, reason, why))
        .orElseGet(() ->
            new RedirectView(
                answer.equals("agree") ? "/sign/" + edition + "/certificate" : "/sign"));
  }

  private Optional<SignatureRefusal> answered(
      EditionId edition, PersonId person, String answer, String name, String reason) {
    if (reason.length() > LONGEST) {
      return Optional.of(new SignatureRefusal("reason", "Use at most " + LONGEST + " characters"));
    }
    return switch (answer) {
      case "agree" ->
          first(text(edition.value()), person).isPresent()
              ? Optional.of(new SignatureRefusal("answer", "Pass the short check before you sign"))
              : signatures.sign(edition, person, name);
      case "refuse" -> signatures.refuse(edition, person, reason);
      default ->
          Optional.of(new SignatureRefusal("answer", "Choose whether you agree or do not agree"));
    };
  }

  /// Where something is done first.
  private Optional<String> first(PolicyText text, PersonId person) {
    return before
        .orderedStream()
        .map(each -> each.path(text, person))
        .flatMap(Optional::stream)
        .findFirst();
  }

  @GetMapping("/sign/{edition}/certificate")
  @Guarded(Resource.OWN_SIGNATURES)
  Page certificate(Subject subject, @PathVariable UUID edition) {
    permissions.require(subject, Act.SEE, Resource.OWN_SIGNATURES, self(subject));
    return certificates.of(subject.school(), new EditionId(edition), me(subject), "/sign");
  }

  /// Whoever has an account shows who they are just before they sign; to a pupil or a parent, who
  /// come by an address that works once, that address is the proof.
  private boolean unproven(Subject subject) {
    var refusal = permissions.refusal(subject, Act.ADD, Resource.SIGNATURE, self(subject));
    if (refusal.filter(why -> why == Refusal.NO_RIGHT).isPresent()) {
      permissions.require(subject, Act.CHANGE, Resource.OWN_SIGNATURES, self(subject));
      return false;
    }
    return refusal.isPresent();
  }

  private static RedirectView proof(UUID edition) {
    return new RedirectView("/sign-in/second-factor?next=/sign/" + edition + "/agreement");
  }

  private Signature own(Subject subject, UUID edition) {
    return signatures
        .find(new EditionId(edition), me(subject))
        .filter(signature -> !(signature instanceof Released))
        .orElseThrow(() -> new NotFound("There is nothing here for you to sign."));
  }

  private PolicyText text(UUID edition) {
    return policies
        .find(new EditionId(edition))
        .orElseThrow(() -> new NotFound("There is nothing here for you to sign."));
  }

  private Page page(
      UUID edition, String answer, String name, String reason, @Nullable SignatureRefusal why) {
    var text = text(edition);
    return new AgreementPage(
        text.title(),
        text.number(),
        "/sign/" + edition,
        field("answer", "Do you agree?", why),
        field("name", "Your full name", why).withHint("Type it to sign, if you agree"),
        field("reason", "Why you do not agree", why).withHint("If you do not agree"),
        answer,
        name,
        reason,
        why != null && why.field().isEmpty() ? why.words() : null);
  }

  static Field field(String name, String label, @Nullable SignatureRefusal why) {
    var field = Field.of(name, label);
    return why != null && why.field().equals(name) ? field.withError(why.words()) : field;
  }

  private static Target self(Subject subject) {
    return Target.about(subject.school(), subject.person());
  }

  private static PersonId me(Subject subject) {
    return new PersonId(subject.person());
  }
}
