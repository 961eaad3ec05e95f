package gatehouse.policies.web;

import gatehouse.packs.OpenQuestion;
import gatehouse.packs.Pack;
import gatehouse.policies.Contrasts;
import gatehouse.policies.ShortName;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;

/// What one reading of an open question would change.
public record ReadingEffectPage(
    Pack pack,
    OpenQuestion question,
    OpenQuestion.Choice choice,
    OpenQuestion.Choice recommended,
    int size,
    List<ContrastBlock> blocks)
    implements Page {
  static ReadingEffectPage of(
      Pack pack, OpenQuestion question, OpenQuestion.Choice choice, Contrasts effect) {
    var recommended = question.choice(question.recommended()).orElseThrow();
    var sides = Sides.ofReadings(pack);
    return new ReadingEffectPage(
        pack, question, choice, recommended, effect.size(), ContrastBlock.all(effect, sides));
  }

  public ReadingEffectPage {
    blocks = List.copyOf(blocks);
  }

  @Override
  public String title() {
    return "If read otherwise: " + question.about();
  }

  @Override
  public Section section() {
    return Section.POLICIES;
  }

  public String shortName() {
    return ShortName.of(pack.info().id());
  }
}
