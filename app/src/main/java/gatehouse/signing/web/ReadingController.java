package gatehouse.signing.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.shell.Page;
import gatehouse.signing.Agreement;
import gatehouse.signing.Oversight;
import gatehouse.signing.Signature.Asked;
import gatehouse.signing.Signature.Refused;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Lets people read what they are asked to sign.
@Controller
class ReadingController {
  private final ToSign toSign;
  private final Agreement agreement;
  private final Oversight oversight;
  private final Permissions permissions;

  ReadingController(
      ToSign toSign, Agreement agreement, Oversight oversight, Permissions permissions) {
    this.toSign = toSign;
    this.agreement = agreement;
    this.oversight = oversight;
    this.permissions = permissions;
  }

  @GetMapping("/sign/{edition}")
  @Guarded(Resource.OWN_SIGNATURES)
  Page read(Subject subject, @PathVariable UUID edition) {
    permissions.require(subject, Act.SEE, Resource.OWN_SIGNATURES, ToSign.self(subject));
    var signature = toSign.own(subject, edition);
    var text = toSign.text(edition);
    return new ReadingPage(
        text.title(),
        text.number(),
        text.hash(),
        "/sign/" + edition,
        oversight.due(signature).orElse(null),
        agreement.changed(text, ToSign.me(subject)).orElse(null),
        agreement.parts(text, ToSign.me(subject)),
        toSign.first(text, ToSign.me(subject)).orElse(null),
        signature instanceof Asked || signature instanceof Refused);
  }
}
