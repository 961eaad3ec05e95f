package gatehouse.signing.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.shell.Page;
import gatehouse.shell.SchoolTime;
import gatehouse.signing.EditionId;
import gatehouse.signing.Oversight;
import gatehouse.signing.PublishedPolicies;
import gatehouse.signing.Signature;
import gatehouse.signing.Signature.Asked;
import gatehouse.signing.Signature.Refused;
import gatehouse.signing.Signature.Released;
import gatehouse.signing.Signature.Signed;
import gatehouse.signing.Signatures;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Shows people what they have signed and what they are asked to.
@Controller
class OwnSignaturesController {
  private final Signatures signatures;
  private final PublishedPolicies policies;
  private final Oversight oversight;
  private final Certificates certificates;
  private final Permissions permissions;

  OwnSignaturesController(
      Signatures signatures,
      PublishedPolicies policies,
      Oversight oversight,
      Certificates certificates,
      Permissions permissions) {
    this.signatures = signatures;
    this.policies = policies;
    this.oversight = oversight;
    this.certificates = certificates;
    this.permissions = permissions;
  }

  @GetMapping("/sign")
  @Guarded(Resource.OWN_SIGNATURES)
  Page mine(Subject subject) {
    permissions.require(subject, Act.SEE, Resource.OWN_SIGNATURES, ToSign.self(subject));
    return new OwnSignaturesPage(
        signatures.of(ToSign.me(subject)).reversed().stream()
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

  @GetMapping("/sign/{edition}/certificate")
  @Guarded(Resource.OWN_SIGNATURES)
  Page certificate(Subject subject, @PathVariable UUID edition) {
    permissions.require(subject, Act.SEE, Resource.OWN_SIGNATURES, ToSign.self(subject));
    return certificates.of(subject, new EditionId(edition), ToSign.me(subject), "/sign");
  }
}
