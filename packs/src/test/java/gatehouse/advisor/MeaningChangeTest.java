package gatehouse.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.packs.Edition;
import gatehouse.packs.Library;
import gatehouse.packs.Pack;
import gatehouse.packs.PolicyClause;
import gatehouse.packs.Tailoring;
import gatehouse.packs.Texts;
import gatehouse.rules.ClauseId;
import gatehouse.rules.Comparison;
import java.time.Duration;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// What binds anew and what is only wording.
class MeaningChangeTest {
  private static final Library LIBRARY = Library.shipped();
  private static final Pack HOLY_CROSS = LIBRARY.pack("holy-cross");
  private static final Edition BEFORE = Edition.asWritten(HOLY_CROSS);

  @Test
  void theSameEditionChangesNothing() {
    var change = MeaningChange.between(BEFORE, BEFORE);
    assertThat(change.alike()).isTrue();
    assertThat(change.inOneLine()).isEqualTo("Nothing changed");
  }

  @Test
  void aTypoAsksNobody() {
    var after = amended("The policy is read together", "The policy is to be read together");
    assertThat(MeaningChange.between(BEFORE, after).none()).isTrue();
    var reworded = amended("Aim: adults act responsibly", "Our aim: adults act responsibly");
    var change = MeaningChange.between(BEFORE, reworded);
    assertThat(change.none()).isTrue();
    assertThat(change.inOneLine()).isEqualTo("No answer changes; 1 clause worded otherwise");
  }

  @Test
  void anotherReadingBindsThoseWhoseAnswersChange() {
    var question = HOLY_CROSS.question("HC-A-01").orElseThrow();
    var after = new Edition(HOLY_CROSS, Tailoring.NONE.deciding(question.id(), "ban_everywhere"));
    var change = MeaningChange.between(BEFORE, after);
    assertThat(change.none()).isFalse();
    assertThat(change.audiences(HOLY_CROSS.words().vocabulary())).contains(Audience.STAFF);
    assertThat(change.actors()).doesNotContain("parent", "pupil");
  }

  /// The slow way, over all acts and situations, finds the same acts for every reading of every
  /// open question.
  @Test
  void theFastWayFindsWhatTheSlowWayFinds() {
    for (var question : HOLY_CROSS.questions().subList(0, 6)) {
      for (var choice : question.choices()) {
        var after = new Edition(HOLY_CROSS, Tailoring.NONE.deciding(question.id(), choice.id()));
        var slow = Comparison.of(BEFORE.rulebook(), after.rulebook());
        var fast = Comparison.ofAmended(BEFORE.rulebook(), after.rulebook());
        assertThat(fast.differences()).as(choice.id()).isEqualTo(slow.differences());
        assertThat(
                MeaningChange.between(BEFORE, after).amendment().acts().stream()
                    .map(amended -> amended.act().id()))
            .as(choice.id())
            .containsAll(slow.differences().stream().map(d -> d.act().id()).distinct().toList());
      }
    }
  }

  @Test
  void aClauseSwitchedOffIsTakenOut() {
    var shown =
        HOLY_CROSS.clauses().stream()
            .filter(c -> c.norms().isEmpty() && c.strength() == PolicyClause.Strength.MUST)
            .filter(c -> c.audience().contains("staff"))
            .findFirst()
            .orElseThrow();
    var after = new Edition(HOLY_CROSS, Tailoring.NONE.without(shown.id(), "not for us"));
    var change = MeaningChange.between(BEFORE, after);
    assertThat(change.amendment().none()).isTrue();
    assertThat(change.none()).isFalse();
    assertThat(change.actors()).contains("teacher");
    assertThat(change.inOneLine()).contains("1 clause taken out");
  }

  @Test
  void onlyADutyLessIsAChangeToo() {
    var after = amended("do: review, to: governor", "do: review, to: headteacher");
    var change = MeaningChange.between(BEFORE, after);
    assertThat(change.amendment().acts()).extracting(a -> a.act().id()).contains("review_policy");
  }

  @Test
  void aSmallChangeTakesAMoment() {
    var after =
        new Edition(HOLY_CROSS, Tailoring.NONE.without(new ClauseId("HC-1.3"), "other names"));
    var begun = System.nanoTime();
    MeaningChange.between(BEFORE, after);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
  }

  /// The policy with some words of its clauses replaced.
  private static Edition amended(String old, String now) {
    var files = new TreeMap<>(Texts.shipped(HOLY_CROSS).files());
    var clauses = files.getOrDefault("holy-cross/clauses.yaml", "");
    assertThat(clauses).contains(old);
    files.put("holy-cross/clauses.yaml", clauses.replace(old, now));
    return Edition.asWritten(new Texts(files).policy("holy-cross"));
  }
}
