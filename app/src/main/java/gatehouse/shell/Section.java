package gatehouse.shell;

import java.util.Arrays;
import java.util.List;

/// The entries of the navigation.
public enum Section {
  NONE("", ""),
  ASK("Ask", "/ask"),
  POLICIES("Policies", "/policies"),
  COMPARE("Compare", "/compare"),
  ENACTED("How clauses are enacted", "/clauses"),
  API("API", "/api");

  private final String label;
  private final String path;

  Section(String label, String path) {
    this.label = label;
    this.path = path;
  }

  public String label() {
    return label;
  }

  public String path() {
    return path;
  }

  /// The entries in the order in which they are shown.
  public static List<Section> shown() {
    return Arrays.stream(values()).filter(section -> section != NONE).toList();
  }
}
