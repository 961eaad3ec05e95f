package gatehouse.shell;

import java.util.List;

/// Whoever looks at the page, as the frame shows them.
///
/// @param name the person's own name
/// @param school the school for which they are signed in
/// @param sections what their navigation holds, in order
public record SignedInVisitor(String name, String school, List<Section> sections) {
  public SignedInVisitor {
    sections = List.copyOf(sections);
  }
}
