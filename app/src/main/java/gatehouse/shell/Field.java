package gatehouse.shell;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A form field: its name, its question, and what was wrong with the last answer.
///
/// @param id leads from the error summary to the field
public record Field(
    String name, String id, String label, @Nullable String hint, @Nullable String error) {
  public static Field of(String name, String label) {
    return new Field(name, name, label, null, null);
  }

  public Field withId(String id) {
    return new Field(name, id, label, hint, error);
  }

  public Field withHint(@Nullable String hint) {
    return new Field(name, id, label, hint, error);
  }

  public Field withError(@Nullable String error) {
    return new Field(name, id, label, hint, error);
  }

  public boolean wrong() {
    return error != null;
  }

  /// The first choice bears the field's own id, so that the error summary's link reaches it.
  public String itemId(int index) {
    return index == 0 ? id : id + "-" + (index + 1);
  }

  /// Ids of hint and error, for `aria-describedby`.
  public @Nullable String describedBy() {
    var notes =
        Stream.of(hint == null ? "" : id + "-hint", error == null ? "" : id + "-error")
            .filter(note -> !note.isEmpty())
            .collect(Collectors.joining(" "));
    return notes.isEmpty() ? null : notes;
  }

  /// The line of the error summary for this field.
  public Link errorLink() {
    return new Link(error == null ? "" : error, "#" + id);
  }
}
