package gatehouse.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class EarlyDatabaseTest {
  /// In a jar of jars only the class loader of the main thread sees the driver; with a thread of
  /// the common pool this fails.
  @Test
  void theDatabaseIsStartedWithTheClassLoaderOfTheService() throws Exception {
    var main = Thread.currentThread();
    var before = main.getContextClassLoader();
    try (var service = new URLClassLoader(new URL[0], before)) {
      main.setContextClassLoader(service);
      var seen =
          CompletableFuture.supplyAsync(
              () -> Thread.currentThread().getContextClassLoader(), EarlyDatabase::beside);
      assertThat(seen.get(10, TimeUnit.SECONDS)).isSameAs(service);
    } finally {
      main.setContextClassLoader(before);
    }
  }
}
