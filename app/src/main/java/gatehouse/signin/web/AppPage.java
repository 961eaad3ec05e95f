package gatehouse.signin.web;

import gatehouse.shell.Field;
import gatehouse.shell.Page;
import gatehouse.signin.Enrolments;
import gatehouse.signin.codes.QrPicture;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// Shows what an authenticator app has to read, and asks for its first code.
public record AppPage(
    String action,
    String back,
    QrPicture picture,
    String typed,
    String ticket,
    @Nullable String error)
    implements Page {
  static AppPage of(String action, String back, Enrolments.AppAsked asked, @Nullable String error) {
    return new AppPage(
        action, back, QrPicture.of(asked.address()), asked.app().typed(), asked.ticket(), error);
  }

  @Override
  public String title() {
    return "Set up an authenticator app";
  }

  @Override
  public HttpStatus status() {
    return error == null ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
  }

  public Field field() {
    return Field.of("code", "Code that the app shows now").withHint("Six digits.").withError(error);
  }
}
