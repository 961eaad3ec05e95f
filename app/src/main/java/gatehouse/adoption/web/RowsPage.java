package gatehouse.adoption.web;

import gatehouse.shell.Link;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What there is so far, group by group, and what can be done next.
///
/// @param version the draft's version that is looked at
public record RowsPage(
    String title,
    String caption,
    Link back,
    int version,
    List<String> paragraphs,
    List<Group> groups,
    List<Move> moves)
    implements Page {
  /// Rows under one heading.
  public record Group(String heading, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /// One line.
  ///
  /// @param tag its standing in a word or two; empty for none
  public record Row(String key, String value, String tag, @Nullable Link action) {}

  /// A button; one that changes something is a form.
  public record Move(String text, String href, boolean changes, String style) {}

  public RowsPage {
    paragraphs = List.copyOf(paragraphs);
    groups = List.copyOf(groups);
    moves = List.copyOf(moves);
  }

  @Override
  public Section section() {
    return Section.POLICIES;
  }
}
