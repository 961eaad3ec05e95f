package gatehouse.signing.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Refusal;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.people.PersonId;
import gatehouse.shell.Page;
import gatehouse.shell.SeeOther;
import gatehouse.signing.EditionId;
import gatehouse.signing.Signature.Signed;
import gatehouse.signing.SignatureRefusal;
import gatehouse.signing.Signatures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
        ? SeeOther.to("/sign/" + edition + "/certificate")
        : page(edition, "", "", "", Mistakes.NONE);
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
    var me = ToSign.me(subject);
    var mistakes = mistakes(edition, me, answer, name, reason);
    if (mistakes.isEmpty()) {
      mistakes = answered(new EditionId(edition), me, answer, name, reason).stream().toList();
    }
    return mistakes.isEmpty()
        ? SeeOther.to(answer.equals("agree") ? "/sign/" + edition + "/certificate" : "/sign")
        : page(edition, answer, name, reason, new Mistakes(mistakes));
  }

  private List<SignatureRefusal> mistakes(
      UUID edition, PersonId person, String answer, String name, String reason) {
    var mistakes = new ArrayList<SignatureRefusal>();
    switch (answer) {
      case "agree" -> {
        if (toSign.first(toSign.text(edition), person).isPresent()) {
          mistakes.add(new SignatureRefusal("answer", "Pass the short check before you sign"));
        }
        signatures.misnamed(person, name).ifPresent(mistakes::add);
      }
      case "refuse" -> {}
      default ->
          mistakes.add(new SignatureRefusal("answer", "Choose whether you agree or do not agree"));
    }
    if (reason.length() > LONGEST) {
      mistakes.add(new SignatureRefusal("reason", "Use at most " + LONGEST + " characters"));
    }
    return mistakes;
  }

  private Optional<SignatureRefusal> answered(
      EditionId edition, PersonId person, String answer, String name, String reason) {
    return answer.equals("agree")
        ? signatures.sign(edition, person, name)
        : signatures.refuse(edition, person, reason);
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

  private static ResponseEntity<Void> proof(UUID edition) {
    return SeeOther.to("/sign-in/second-factor?next=/sign/" + edition + "/agreement");
  }

  private Page page(UUID edition, String answer, String name, String reason, Mistakes mistakes) {
    var text = toSign.text(edition);
    return new AgreementPage(
        text.title(),
        text.number(),
        "/sign/" + edition,
        mistakes.field("answer", "Do you agree?"),
        mistakes.field("name", "Your full name").withHint("Type it to sign, if you agree"),
        mistakes.field("reason", "Why you do not agree").withHint("If you do not agree"),
        answer,
        name,
        reason,
        mistakes.links("answer"));
  }
}
