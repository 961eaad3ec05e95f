package gatehouse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Looking up the rules that may still be reached leaves out none.
class ChapterTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whatIsLeftIsTheSameAsIfEveryRuleWereLookedAt(long start) {
    for (long seed = start * 1000; seed < start * 1000 + 100; seed++) {
      RandomBook random = new RandomBook(seed);
      Rulebook book = random.book(8, 2);
      Inquiry inquiry = random.inquiry();
      Situation known = inquiry.stated();
      Chapter chapter = book.about(known);
      Question looked = chapter.left(known, inquiry.dimensions());
      Question all = chapter.whole().left(new Residual(known, inquiry.dimensions()));
      Space space = Layout.of(book.vocabulary(), List.of(looked, all));
      assertThat(List.of(looked.verdict(space), looked.possible(space)))
          .as("seed %d: %s; the same function is the same node", seed, inquiry)
          .isEqualTo(List.of(all.verdict(space), all.possible(space)));
    }
  }
}
