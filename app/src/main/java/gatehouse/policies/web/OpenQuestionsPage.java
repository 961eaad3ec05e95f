package gatehouse.policies.web;

import gatehouse.packs.OpenQuestion;
import gatehouse.packs.PackInfo;
import gatehouse.policies.ShortName;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;

/// What a policy leaves open, with the readings that a school can choose between.
public record OpenQuestionsPage(PackInfo info, List<Asked> questions) implements Page {
  /// One open question.
  public record Asked(OpenQuestion question, List<Option> options) {
    public Asked {
      options = List.copyOf(options);
    }
  }

  /// One way to read it.
  ///
  /// @param decides whether it would change an answer
  public record Option(OpenQuestion.Choice choice, boolean recommended, boolean decides) {}

  public OpenQuestionsPage {
    questions = List.copyOf(questions);
  }

  @Override
  public String title() {
    return "Open questions, " + shortName();
  }

  @Override
  public Section section() {
    return Section.POLICIES;
  }

  public String shortName() {
    return ShortName.of(info.id());
  }
}
