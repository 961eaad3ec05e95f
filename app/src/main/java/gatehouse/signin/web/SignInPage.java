package gatehouse.signin.web;

import gatehouse.shell.Field;
import gatehouse.shell.Link;
import gatehouse.shell.Page;
import gatehouse.signin.passkeys.Passkeys;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The ways into one school.
///
/// @param path of this page
/// @param told why somebody stands here again: signed out, or it took too long
/// @param error what was wrong, for the whole of e-mail and password: which, is not told
/// @param providers the school's own accounts, if it has set any
public record SignInPage(
    String school,
    String path,
    String email,
    String next,
    @Nullable String told,
    @Nullable String error,
    boolean waiting,
    Passkeys.Asked passkey,
    List<Link> providers,
    boolean demonstration)
    implements Page {
  public SignInPage {
    providers = List.copyOf(providers);
  }

  @Override
  public String title() {
    return "Sign in to " + school;
  }

  @Override
  public HttpStatus status() {
    if (error == null) {
      return HttpStatus.OK;
    }
    return waiting ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.BAD_REQUEST;
  }

  public Field emailField() {
    return Field.of("email", "E-mail address").withError(error);
  }

  public Field passwordField() {
    return Field.of("password", "Password");
  }
}
