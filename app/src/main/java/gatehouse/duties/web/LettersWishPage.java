package gatehouse.duties.web;

import gatehouse.shell.Choice;
import gatehouse.shell.Field;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;
import org.springframework.http.HttpStatus;

/// How often somebody wants letters.
public record LettersWishPage(Field digest, List<Choice> choices, String chosen) implements Page {
  public LettersWishPage {
    choices = List.copyOf(choices);
  }

  @Override
  public String title() {
    return "How often shall we write to you?";
  }

  @Override
  public Section section() {
    return Section.DUTIES;
  }

  @Override
  public HttpStatus status() {
    return digest.wrong() ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
  }
}
