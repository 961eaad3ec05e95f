package gatehouse.signin.web;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/// Counts the sessions that the servlet container has ever kept in its memory.
@Component
final class SessionsInMemory implements HttpSessionListener {
  private final AtomicInteger made = new AtomicInteger();

  @Override
  public void sessionCreated(HttpSessionEvent event) {
    made.incrementAndGet();
  }

  int made() {
    return made.get();
  }
}
