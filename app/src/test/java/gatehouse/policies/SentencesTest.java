package gatehouse.policies;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.rules.Telling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.util.UriComponentsBuilder;

class SentencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          actor=teacher&act=accept_friend_request&counterpart=former_pupil&age=adult | I am a teacher and want to accept a friend request. The other side is a former pupil, 18 or over.
          actor=headteacher&act=call | I am the headteacher and want to telephone somebody.
          actor=it_technician&act=call | I am an IT technician and want to telephone somebody.
          actor=support_staff&act=call&ties=family | I am another member of staff and want to telephone somebody. We are family.
          actor=school&act=post&content=pupil_named | We, the school itself, want to post something (text, link, opinion). What it shows or contains: a pupil is named.
          act=report_concern&intent=leave_undone | I want to leave this undone or put it off: report a concern.
          """)
  void aSituationIsToldAsAPersonWould(String facets, String sentence) {
    var told = UriComponentsBuilder.newInstance().query(facets).build().getQueryParams();
    var telling = Telling.of(ShippedPolicies.POLICIES.words().vocabulary(), told);
    assertThat(Sentences.of(telling.situation())).isEqualTo(sentence);
  }
}
