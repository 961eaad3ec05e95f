package gatehouse.records;

import org.springframework.context.ApplicationContext;

/// For tests that do not wait for the sealer's next round.
public final class SealedNow {
  private SealedNow() {}

  public static void seal(ApplicationContext service) {
    service.getBean(Sealer.class).sealAll();
  }
}
