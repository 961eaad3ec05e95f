package gatehouse.shell;

import java.util.List;

/// The entries of the navigation: the first for everybody, the others for those who may see what
/// stands behind them.
public enum Section {
  NONE("", "", false),
  HOME("Home", "/home", false),
  DUTIES("My duties", "/duties", false),
  ASK("Ask", "/ask", true),
  POLICIES("Policies", "/policies", true),
  COMPARE("Compare", "/compare", true),
  ENACTED("How clauses are enacted", "/clauses", true),
  API("API", "/api", true),
  PEOPLE("People", "/people", false),
  SCHOOL("School", "/school", false),
  TRUST("Trust", "/trust", false),
  SIGNING("Signatures", "/signing", false),
  RECORD("The record", "/record", false);

  private final String label;
  private final String path;
  private final boolean open;

  Section(String label, String path, boolean open) {
    this.label = label;
    this.path = path;
    this.open = open;
  }

  public String label() {
    return label;
  }

  public String path() {
    return path;
  }

  /// Whether everybody sees it, signed in or not.
  public boolean open() {
    return open;
  }

  /// The entries that everybody sees, in the order in which they are shown.
  public static List<Section> forEverybody() {
    return List.of(ASK, POLICIES, COMPARE, ENACTED, API);
  }
}
