package gatehouse;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;

/// Visits some pages and ends, so that the JVM's cache holds what a first visitor needs.
final class Training implements ApplicationListener<ApplicationReadyEvent> {
  private static final List<String> PATHS =
      List.of(
          "/",
          "/policies",
          "/policies/holy-cross",
          "/ask",
          "/ask?policy=holy-cross&q=friend%20request",
          "/ask?policy=holy-cross&actor=teacher&act=accept_friend_request",
          "/answer?policy=holy-cross&actor=teacher&act=accept_friend_request&counterpart=parent",
          "/compare",
          "/clauses",
          "/api",
          "/sign-in",
          "/favicon.ico",
          "/nowhere");

  @Override
  public void onApplicationEvent(ApplicationReadyEvent ready) {
    var context = ready.getApplicationContext();
    if (context instanceof WebServerApplicationContext web) {
      var port = Objects.requireNonNull(web.getWebServer()).getPort();
      PATHS.forEach(path -> visit("http://127.0.0.1:" + port + path));
    }
    System.exit(SpringApplication.exit(context));
  }

  private static void visit(String page) {
    try {
      var connection = (HttpURLConnection) URI.create(page).toURL().openConnection();
      connection.getResponseCode();
      connection.disconnect();
    } catch (IOException unreachable) {
      throw new IllegalStateException(page, unreachable);
    }
  }
}
