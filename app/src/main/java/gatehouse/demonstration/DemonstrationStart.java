package gatehouse.demonstration;

import gatehouse.demonstration.Demonstration.Part;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/// Fills a demonstration beside its first pages: whoever starts it waits for nothing.
@Component
class DemonstrationStart implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(DemonstrationStart.class);
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private final Demonstration demonstration;
  private final DemonstrationSettings settings;
  private volatile boolean stopping;
  private @Nullable Thread filling;

  DemonstrationStart(Demonstration demonstration, DemonstrationSettings settings) {
    this.demonstration = demonstration;
    this.settings = settings;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    if (settings.demonstration() && settings.demonstrationData()) {
      filling = Thread.ofVirtual().name("demonstration").start(this::fill);
    }
  }

  private void fill() {
    var began = System.nanoTime();
    var missing = demonstration.missing();
    for (Part part : missing) {
      if (stopping) {
        return;
      }
      if (!entered(part)) {
        return;
      }
    }
    if (!missing.isEmpty()) {
      var took = Duration.ofNanos(System.nanoTime() - began);
      LOG.info("The demonstration’s schools are there (made in {} ms)", took.toMillis());
    }
  }

  /// Two nodes that start on an empty database would both fill it: whoever comes second leaves it
  /// to the other.
  private boolean entered(Part part) {
    try {
      demonstration.enter(part);
      return true;
    } catch (DuplicateKeyException _) {
      LOG.info("Another node makes the demonstration’s schools");
      return false;
    }
  }

  /// Lets the school that is being entered be finished; the next start adds the others.
  @Override
  public void destroy() throws InterruptedException {
    stopping = true;
    if (filling != null) {
      filling.join(PATIENCE);
    }
  }
}
