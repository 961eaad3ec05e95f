package gatehouse.training.web;

import gatehouse.policies.Sentences;
import gatehouse.rules.Verdict;
import gatehouse.shell.Choice;
import gatehouse.shell.Field;
import gatehouse.shell.Link;
import gatehouse.shell.Page;
import gatehouse.training.Question;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// One question of the check; after a wrong answer with the clause that it rests on.
///
/// @param turn which question it is, from 1
/// @param wrong whether it was just answered wrong
public record CheckPage(
    Question question,
    int turn,
    int asked,
    boolean wrong,
    @Nullable String chosen,
    @Nullable String error)
    implements Page {
  /// Every answer that a text can give.
  public static final List<Choice> CHOICES =
      Arrays.stream(Verdict.values())
          .filter(verdict -> verdict != Verdict.SILENT)
          .map(verdict -> Choice.of(verdict.word(), verdict.title()))
          .toList();

  @Override
  public String title() {
    return "Question " + turn + " of " + asked;
  }

  public String situation() {
    return Sentences.of(question.situation());
  }

  public Field answer() {
    return Field.of("answer", "What does the policy say, if nothing else is known?")
        .withError(error);
  }

  /// The lines of the error summary.
  public List<Link> errors() {
    return error == null ? List.of() : List.of(answer().errorLink());
  }

  @Override
  public HttpStatus status() {
    return error == null ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
  }
}
