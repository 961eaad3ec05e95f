package gatehouse.signin.web;

import gatehouse.shell.Page;

/// What somebody sees who opens their invitation.
///
/// @param action uses it
/// @param visit whether they come once, without an account
/// @param replaces whether ways of signing in that they have are void once they go on
public record WelcomePage(
    String person, String school, String action, boolean visit, boolean replaces) implements Page {
  @Override
  public String title() {
    return "Welcome to " + school;
  }
}
