package gatehouse;

import java.util.Objects;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;

/// Says on one line that the service is ready, where, and how long that took.
final class ReadyLine implements ApplicationListener<ApplicationReadyEvent> {
  @Override
  public void onApplicationEvent(ApplicationReadyEvent ready) {
    if (ready.getApplicationContext() instanceof WebServerApplicationContext web) {
      var port = Objects.requireNonNull(web.getWebServer()).getPort();
      var host = web.getEnvironment().getProperty("server.address", "127.0.0.1");
      var seconds = Objects.requireNonNull(ready.getTimeTaken()).toMillis() / 1000.0;
      System.out.printf(
          "Gatehouse is ready at http://%s:%d/ (started in %.1f s)%n", host, port, seconds);
    }
  }
}
