package gatehouse.bench.installation;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;

/// The head of the first school that was filled in, who knows a password and has a telephone.
///
/// @param app the app on the telephone
/// @param used the code with which it was set up: none is taken twice
record Head(Authenticator app, String used) {
  private static final String PASSWORD = "copper willow ladder";
  private static final String SET_PASSWORD = "/account/password";
  private static final String SET_APP = "/account/app";
  private static final String SIGN_IN = "/sign-in/bench-0";
  private static final String SECOND_FACTOR = "/sign-in/second-factor";
  private static final String PROOF = "/record/proof";
  private static final Pattern LETTERS =
      Pattern.compile("<strong class=\"gatehouse-reference\">([A-Z2-7 ]+)</strong>");

  /// Looking is recorded and so has the whole record signed, which was filled in without.
  static void looksAtTheRecord(URI address, int school) throws IOException, InterruptedException {
    require(atWork(address, school).read("/record/entries"), "gatehouse-hits");
  }

  /// A head of any school, in the session with which they were filled in.
  private static Visitor atWork(URI address, int school) {
    var cookie = UsedMost.RECORD.cookie(school);
    return new Visitor(address).holding(cookie.substring(cookie.indexOf('=') + 1));
  }

  /// Gives themselves a password and an app.
  static Head enrolled(URI address) throws IOException, InterruptedException {
    var visitor = atWork(address, 0);
    visitor.submit(visitor.read(SET_PASSWORD), SET_PASSWORD, Map.of("password", PASSWORD));
    var page = visitor.read(SET_APP);
    var letters = LETTERS.matcher(page);
    if (!letters.find()) {
      throw new IOException("No app is offered on the page " + title(page));
    }
    var app = new Authenticator(letters.group(1));
    var head = new Head(app, app.code(Instant.now()));
    require(visitor.submit(page, SET_APP, Map.of("code", head.used())), "recovery codes");
    return head;
  }

  /// Signs in with both and has the school's record checked.
  void signsInAndChecksTheRecord(URI address) throws IOException, InterruptedException {
    var visitor = new Visitor(address);
    var asked =
        visitor.submit(
            visitor.read(SIGN_IN),
            SIGN_IN,
            Map.of("email", "p1@bench-0.example", "password", PASSWORD));
    visitor.submit(asked, SECOND_FACTOR, Map.of("code", nextCode()));
    require(visitor.read("/home"), "Headteacher");
    require(visitor.submit(visitor.read(PROOF), PROOF, Map.of()), "The record is whole");
  }

  private String nextCode() throws InterruptedException {
    while (app.code(Instant.now()).equals(used)) {
      Thread.sleep(500);
    }
    return app.code(Instant.now());
  }

  private static String title(String page) {
    return page.substring(page.indexOf("<title>") + "<title>".length(), page.indexOf("</title>"));
  }

  private static void require(String page, String words) throws IOException {
    if (!page.contains(words)) {
      throw new IOException("“" + words + "” is not on the page " + title(page));
    }
  }
}
