package gatehouse.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.json.Json;
import gatehouse.packs.Edition;
import gatehouse.packs.Library;
import gatehouse.rules.Explanation;
import gatehouse.rules.Inquiry;
import gatehouse.rules.Telling;
import gatehouse.rules.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class AdvisorTest {
  private static final Library LIBRARY = Library.shipped();

  private final Advisor advisor =
      Advisor.of(LIBRARY, Edition.asWritten(LIBRARY.pack("october-2025")));

  @Test
  void theSameQuestionGetsTheSameAnswer() {
    Inquiry inquiry = asked("teacher", "accept_friend_request", "current_pupil");
    Answer first = advisor.answer(inquiry);
    assertThat(first.verdict()).isEqualTo(Verdict.FORBIDDEN);
    assertThat(advisor.answer(asked("teacher", "accept_friend_request", "current_pupil")))
        .isSameAs(first);
  }

  @Test
  void programsGetTheSameFieldsAsPeople() {
    Answer answer = advisor.answer(asked("teacher", "post_picture", "current_pupil"));
    assertThat(answer.json()).containsKeys("verdict", "rests_on");
    assertThat(answer.bytes()).isEqualTo(Json.bytes(answer.json())).isEqualTo(answer.bytes());
  }

  @Test
  void theNormsConsideredFollowTheAnswer() {
    Answer answer = advisor.answer(asked("teacher", "accept_friend_request", "current_pupil"));
    List<Explanation> norms = advisor.explain(answer.decision().situation());
    assertThat(answer.json(norms).keySet()).last().isEqualTo("considered");
    assertThat(answer.json(norms).get("considered"))
        .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
        .hasSameSizeAs(norms)
        .allSatisfy(norm ->
            assertThat(norm.keySet().toString())
                .isEqualTo("[clause, effect, standing, why, source]"));
    assertThat(answer.json()).doesNotContainKey("considered");
  }

  @Test
  void howeverManyQuestionsAreAskedEachGetsItsOwnAnswer() {
    Map<Inquiry, Verdict> judged = new LinkedHashMap<>();
    for (String act : values("act")) {
      for (String actor : values("actor")) {
        Inquiry inquiry = asked(actor, act, "current_pupil");
        judged.put(inquiry, advisor.answer(inquiry).verdict());
      }
    }
    assertThat(judged).hasSizeGreaterThan(1000);
    judged.forEach((inquiry, verdict) ->
        assertThat(advisor.rulebook().decide(inquiry.stated()).verdict()).isEqualTo(verdict));
  }

  private static List<String> values(String facet) {
    List<String> values = new ArrayList<>();
    LIBRARY
        .words()
        .vocabulary()
        .facet(facet)
        .orElseThrow()
        .values()
        .forEach(v -> values.add(v.id()));
    return values;
  }

  private static Inquiry asked(String actor, String act, String counterpart) {
    Map<String, List<String>> told =
        Map.of("actor", List.of(actor), "act", List.of(act), "counterpart", List.of(counterpart));
    return Telling.of(LIBRARY.words().vocabulary(), told).inquiry();
  }
}
