package gatehouse.advice.web;

import gatehouse.advice.Told;
import gatehouse.rules.Facet;
import gatehouse.rules.Outlook;
import gatehouse.rules.Telling;
import gatehouse.rules.Vocabulary;
import gatehouse.shell.Choice;
import gatehouse.shell.Field;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// One question of the guided way.
///
/// @param field what is asked, and what was wrong with the answer
/// @param many whether several answers may be given
/// @param choices the answers to choose from
/// @param chosen what was chosen before
/// @param carried what the form carries along
/// @param caption the whole question that this one belongs to
/// @param back leads to the question before
/// @param told what was told so far
public record QuestionPage(
    Field field,
    boolean many,
    List<Choice> choices,
    Set<String> chosen,
    List<Asking.Hidden> carried,
    String caption,
    String back,
    List<ToldRow> told)
    implements Page {

  static QuestionPage policy(Asking asking, List<PolicyName> policies, @Nullable String error) {
    return new QuestionPage(
        Field.of("policy", "Which policy do you ask?").withError(error),
        false,
        policies.stream().map(p -> Choice.of(p.id(), p.school(), p.title())).toList(),
        Set.of(asking.policy()),
        searched(asking),
        "",
        "/",
        List.of());
  }

  private static List<Asking.Hidden> searched(Asking asking) {
    List<Asking.Hidden> carried = new ArrayList<>(asking.carried("policy"));
    if (!asking.said().isEmpty()) {
      carried.add(new Asking.Hidden("q", asking.said()));
    }
    return carried;
  }

  static QuestionPage of(
      Asking asking,
      PolicyName policy,
      Vocabulary vocabulary,
      Outlook.Ask ask,
      @Nullable String error) {
    Facet facet = ask.facet();
    List<Asking.Hidden> carried = new ArrayList<>(asking.carried(facet.id()));
    carried.add(new Asking.Hidden("answering", facet.id()));
    Asking before = asking.with(asking.told().without(facet.id()));
    return new QuestionPage(
        Field.of(facet.id(), facet.ask()).withHint(hint(facet)).withError(error),
        !facet.one(),
        choices(ask),
        Set.copyOf(asking.told().of(facet.id())),
        carried,
        caption(before.told(), vocabulary),
        back(before),
        ToldRow.of(before, policy.school(), vocabulary));
  }

  private static @Nullable String hint(Facet facet) {
    return facet.one()
        ? null
        : "Choose everything that is the case. Only what can change the answer is listed.";
  }

  private static List<Choice> choices(Outlook.Ask ask) {
    List<Choice> choices = new ArrayList<>();
    ask.values().forEach(value -> choices.add(Choice.of(value.id(), value.is())));
    choices.add(Choice.divider("or"));
    if (!ask.facet().one()) {
      choices.add(Choice.of(Told.NONE, "None of these"));
    }
    choices.add(Choice.of(Telling.UNKNOWN, "I do not know"));
    return choices;
  }

  private static String caption(Told told, Vocabulary vocabulary) {
    Facet act = vocabulary.facet("act").orElseThrow();
    return told.of("act").stream()
        .flatMap(id -> act.value(id).stream())
        .findFirst()
        .map(value -> Sentence.mayI(value, told.of("intent").contains("leave_undone")))
        .orElse("");
  }

  private static String back(Asking before) {
    String last = before.told().last();
    return before.back(last.isEmpty() ? "policy" : last);
  }

  /// The one answer that was chosen before.
  public String choice() {
    return chosen.stream().findFirst().orElse("");
  }

  @Override
  public String title() {
    return field.label();
  }

  @Override
  public Section section() {
    return Section.ASK;
  }

  @Override
  public HttpStatus status() {
    return field.wrong() ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
  }
}
