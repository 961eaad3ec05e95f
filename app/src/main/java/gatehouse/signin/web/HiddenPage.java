package gatehouse.signin.web;

import gatehouse.shell.Page;

/// A page with nothing on it, for when somebody comes in who must not see what was there.
public record HiddenPage(boolean signedIn) implements Page {
  @Override
  public String title() {
    return "Screen hidden";
  }
}
