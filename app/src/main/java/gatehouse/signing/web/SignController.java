package gatehouse.signing.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Refusal;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.people.PersonId;
import gatehouse.shell.Field;
import gatehouse.shell.Page;
import gatehouse.signing.EditionId;
import gatehouse.signing.Signature.Signed;
import gatehouse.signing.SignatureRefusal;
import gatehouse.signing.Signatures;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/// Lets people sign, or say that they do not agree.
@Controller
class SignController {
  private static final int LONGEST = 1000;

  private final Signatures signatures;
  private final ToSign toSign;
  private final Permissions permissions;

  SignController(Signatures signatures, ToSign toSign, Permissions permissions) {
    this.signatures = signatures;
    this.toSign = toSign;
    this.permissions = permissions;
  }

  @GetMapping("/sign/{edition}/agreement")
  @Guarded(Resource.OWN_SIGNATURES)
  Object agreement(Subject subject, @PathVariable UUID edition) {
    if (unproven(subject)) {
      return proof(edition);
    }
    var signature = toSign.own(subject, edition);
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
    toSign.own(subject, edition);
    var refusal = answered(new EditionId(edition), ToSign.me(subject), answer, name, reason);
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
          toSign.first(toSign.text(edition.value()), person).isPresent()
              ? Optional.of(new SignatureRefusal("answer", "Pass the short check before you sign"))
              : signatures.sign(edition, person, name);
      case "refuse" -> signatures.refuse(edition, person, reason);
      default ->
          Optional.of(new SignatureRefusal("answer", "Choose whether you agree or do not agree"));
    };
  }

  /// Whoever has an account shows who they are just before they sign; to a pupil or a parent, who
  /// come by an address that works once, that address is the proof.
  private boolean unproven(Subject subject) {
    var refusal = permissions.refusal(subject, Act.ADD, Resource.SIGNATURE, ToSign.self(subject));
    if (refusal.filter(why -> why == Refusal.NO_RIGHT).isPresent()) {
      permissions.require(subject, Act.CHANGE, Resource.OWN_SIGNATURES, ToSign.self(subject));
      return false;
    }
    return refusal.isPresent();
  }

  private static RedirectView proof(UUID edition) {
    return new RedirectView("/sign-in/second-factor?next=/sign/" + edition + "/agreement");
  }

  private Page page(
      UUID edition, String answer, String name, String reason, @Nullable SignatureRefusal why) {
    var text = toSign.text(edition);
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
}
