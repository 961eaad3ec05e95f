package gatehouse.advice;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.advisor.Advisor;
import gatehouse.packs.Edition;
import gatehouse.packs.Example;
import gatehouse.packs.Library;
import gatehouse.rules.Facet;
import gatehouse.rules.Inquiry;
import gatehouse.rules.Outlook;
import gatehouse.rules.Telling;
import gatehouse.rules.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The guided way asks less than everything and must come to the same answer all the same.
class GuideTest {
  static final List<String> POLICIES = Library.POLICIES;
  private static final Library LIBRARY = Library.shipped();

  private record Way(Verdict verdict, int questions) {}

  @ParameterizedTest(name = "{0}")
  @FieldSource("POLICIES")
  void everyExampleIsJudgedAlikeWhenItsFactsAreAskedOneByOne(String policy) {
    var reading = LIBRARY.reading(policy);
    var advisor = Advisor.of(LIBRARY, Edition.asWritten(reading.pack()));
    var wrong = new ArrayList<String>();
    for (var example : reading.examples()) {
      var direct = advisor.answer(Inquiry.of(example.situation())).verdict();
      var way = walk(advisor, example);
      if (way.verdict() != direct) {
        wrong.add(example + ": " + way + " instead of " + direct);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aSettledAnswerIsNotAskedFurther() {
    var advisor = advisor("holy-cross");
    var told = told("actor", "teacher", "act", "share_password");
    assertThat(new Guide(advisor).next(told)).isEmpty();
  }

  @Test
  void whoAndWhatComeFirst() {
    var guide = new Guide(advisor("holy-cross"));
    assertThat(guide.next(told()).orElseThrow().facet().id()).isEqualTo("actor");
    assertThat(guide.next(told("actor", "parent")).orElseThrow().facet().id()).isEqualTo("act");
  }

  @Test
  void whatIsNotKnownIsNotAskedAgain() {
    var guide = new Guide(advisor("holy-cross"));
    var told = told("actor", "teacher", "act", "accept_friend_request");
    var asked = new ArrayList<String>();
    for (var next = guide.next(told); next.isPresent(); next = guide.next(told)) {
      var facet = next.get().facet().id();
      assertThat(asked).doesNotContain(facet);
      asked.add(facet);
      told = answered(told, next.get().facet(), List.of(Telling.UNKNOWN));
    }
    assertThat(asked).isNotEmpty();
  }

  private static Way walk(Advisor advisor, Example example) {
    var guide = new Guide(advisor);
    var facts = example.situation().told();
    var told = told("intent", facts.getOrDefault("intent", List.of("do")).getFirst());
    var questions = 0;
    for (var next = guide.next(told); next.isPresent(); next = guide.next(told)) {
      told = answered(told, next.get().facet(), answer(next.get(), facts));
      questions++;
    }
    var telling = told.facts().telling(advisor.rulebook().vocabulary());
    return new Way(advisor.answer(telling.inquiry()).verdict(), questions);
  }

  private static List<String> answer(Outlook.Ask ask, Map<String, List<String>> facts) {
    var offered = ask.values().stream().map(Facet.Value::id).toList();
    var holds =
        facts.getOrDefault(ask.facet().id(), List.of()).stream().filter(offered::contains).toList();
    var nothing = ask.facet().one() ? Telling.UNKNOWN : Told.NONE;
    return holds.isEmpty() ? List.of(nothing) : holds;
  }

  private static Told answered(Told told, Facet facet, List<String> words) {
    var gone = new java.util.LinkedHashSet<>(told.gone());
    if (!facet.one()) {
      gone.add(facet.id());
    }
    return told.with(facet.id(), words).withGone(gone);
  }

  private static Told told(String... words) {
    var values = new LinkedHashMap<String, List<String>>();
    for (int i = 0; i < words.length; i += 2) {
      values.put(words[i], List.of(words[i + 1]));
    }
    return new Told(values, Set.of());
  }

  private static Advisor advisor(String policy) {
    return Advisor.of(LIBRARY, Edition.asWritten(LIBRARY.reading(policy).pack()));
  }
}
