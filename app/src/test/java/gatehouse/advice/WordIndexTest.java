package gatehouse.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordIndexTest {
  private final WordIndex<String> index = new WordIndex<>();

  @Test
  void allWordsStandBeforeSome() {
    index.add("cat", "cat", 1);
    index.add("both", "a grey cat and dog", 1);
    index.add("dog", "dog", 1);
    assertThat(find("cat dog")).first().isEqualTo("both");
  }

  @Test
  void aRareWordWeighsMoreThanAFrequentOne() {
    List.of("one", "two", "three", "four").forEach(name -> index.add(name, "school " + name, 1));
    index.add("eel", "eel", 1);
    assertThat(find("school eel")).first().isEqualTo("eel");
  }

  @Test
  void aWordThatIsFrequentElsewhereTellsLess() {
    index.add("ban", "parent", 1);
    index.add("write", "whatsapp", 1);
    assertThat(find("parent whatsapp")).first().isEqualTo("ban");
    List.of("a parent", "the parent", "my parent").forEach(index::hear);
    assertThat(find("parent whatsapp")).first().isEqualTo("write");
  }

  @Test
  void aPersonTellsHardlyWhatIsDone() {
    index.add("ban", "parent", 2);
    index.add("write", "whatsapp", 1);
    index.quieten("parent");
    assertThat(find("parent whatsapp")).first().isEqualTo("write");
    assertThat(find("parent")).containsExactly("ban");
  }

  @Test
  void theWholeWordStandsBeforeItsOtherForms() {
    index.add("bent", "sharing", 1);
    index.add("whole", "share", 1);
    assertThat(find("share")).containsExactly("whole", "bent");
  }

  @Test
  void aPhraseTypedToItsEndStandsBeforeOneOfWhichAWordWasTyped() {
    index.add("long", "photo permission list of the office", 1);
    index.add("short", "photo", 1);
    assertThat(find("photo")).first().isEqualTo("short");
  }

  @Test
  void aWordThatIsKnownIsNotTakenForASlip() {
    index.add("brand", "brand", 1);
    index.add("grand", "grand", 1);
    assertThat(find("brand")).containsExactly("brand");
    assertThat(find("bramd")).containsExactly("brand");
  }

  @Test
  void theTitleStandsBeforeTheBody() {
    index.add("body", "consent", 1);
    index.add("title", "consent", 3);
    assertThat(find("consent")).first().isEqualTo("title");
  }

  private List<String> find(String said) {
    return index.find(said, 10);
  }
}
