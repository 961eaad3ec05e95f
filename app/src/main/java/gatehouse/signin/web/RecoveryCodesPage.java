package gatehouse.signin.web;

import gatehouse.shell.Page;
import java.util.List;

/// Shows new recovery codes, this once.
///
/// @param onward where to go when they are written down
public record RecoveryCodesPage(List<String> codes, String onward) implements Page {
  public RecoveryCodesPage {
    codes = List.copyOf(codes);
  }

  @Override
  public String title() {
    return "Keep these recovery codes";
  }

  @Override
  public String toString() {
    return "RecoveryCodesPage[not shown]";
  }
}
