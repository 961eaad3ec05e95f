package gatehouse.database;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/// A Gatehouse in a JVM of its own, to be killed.
class ChildServer {

  private ChildServer() {}

  public static void main(String... args) throws InterruptedException {
    try {
      LocalPostgres.start(Path.of(args[0]), TemporaryPostgres.settings()).closeWithJvm();
      System.out.println("ready");
      new CountDownLatch(1).await();
    } catch (CannotStart e) {
      System.out.println(e.getMessage());
      System.exit(1);
    }
  }
}
