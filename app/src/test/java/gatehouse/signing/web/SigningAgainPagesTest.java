package gatehouse.signing.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.signing.EditionId;
import gatehouse.signing.TestPolicy;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Who signs again when a later edition is out.
@ServiceTest
class SigningAgainPagesTest extends Signers {
  SigningAgainPagesTest(@LocalServerPort int port, @Autowired Desk desk) {
    super(port, desk);
  }

  @Test
  void aTypoMendedAsksNobodyToSignAgain() {
    var first = policy.publish(school, head, HOLY_CROSS.adding(TestPolicy.words("Phones lokced.")));
    signAll(first);
    var second =
        policy.publish(school, head, HOLY_CROSS.adding(TestPolicy.words("Phones locked.")));
    assertThat(asked()).isEmpty();
    assertThat(member(teachers.getFirst()).read("/sign/" + second + "/certificate").text())
        .contains("Carried over from edition 1");
    assertThat(deeds.of(school, governor)).anyMatch(deed -> deed.startsWith("signature.carried"));
  }

  @Test
  void oneNormChangedAsksExactlyThoseItBindsAndShowsThemWhatChanged() {
    var first = policy.publish(school, head, HOLY_CROSS);
    signAll(first);
    var second =
        policy.publish(school, head, HOLY_CROSS.adding(TestPolicy.governorsDoNotComment()));
    assertThat(asked()).containsExactly("Gwen Ford");
    var page = member(governor).read("/sign/" + second).select("main").text();
    assertThat(page).contains("What has changed for you", "Comment publicly", "OWN-2");
  }

  @Test
  void whoeverNeverSignedTheEditionBeforeIsNotCarriedOver() {
    policy.publish(school, head, HOLY_CROSS.adding(TestPolicy.words("Phones lokced.")));
    policy.publish(school, head, HOLY_CROSS.adding(TestPolicy.words("Phones locked.")));
    assertThat(asked()).hasSize(7);
  }

  private void signAll(EditionId edition) {
    IntStream.range(0, 5).forEach(i -> sign(edition, teachers.get(i), given(i) + " Teal"));
    sign(edition, governor, "Gwen Ford");
    sign(edition, head, "Asha Heads");
  }
}
