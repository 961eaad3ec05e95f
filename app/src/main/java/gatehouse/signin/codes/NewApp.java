package gatehouse.signin.codes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/// An authenticator app, or what will be one.
///
/// @param letters what the app and we share, in Base32
public record NewApp(String letters) {
  public NewApp {
    Base32.decode(letters);
  }

  byte[] secret() {
    return Base32.decode(letters);
  }

  /// What is typed where the picture cannot be taken, in groups of four.
  public String typed() {
    return letters.replaceAll("(.{4})(?!$)", "$1 ");
  }

  /// The address that apps understand.
  ///
  /// @param school stands above the code in the app
  /// @param account stands beside it
  public String address(String school, String account) {
    var label = encoded("Gatehouse " + school) + ":" + encoded(account);
    return "otpauth://totp/"
        + label
        + "?secret="
        + letters
        + "&issuer="
        + encoded("Gatehouse " + school);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  @Override
  public String toString() {
    return "NewApp[not shown]";
  }
}
