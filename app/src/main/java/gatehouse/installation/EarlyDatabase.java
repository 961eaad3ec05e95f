package gatehouse.installation;

import gatehouse.database.LocalPostgres;
import gatehouse.database.Postgres;
import gatehouse.database.PostgresSettings;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.context.support.GenericApplicationContext;

/// Starts the database, or waits for somebody else's, while the service is still reading its own
/// classes: half a second that nobody waits for.
class EarlyDatabase implements ApplicationListener<SpringApplicationEvent> {
  private CompletableFuture<Postgres> database =
      CompletableFuture.failedFuture(new IllegalStateException("not begun"));

  @Override
  public void onApplicationEvent(SpringApplicationEvent event) {
    switch (event) {
      case ApplicationContextInitializedEvent _ when isBuild() -> {}
      case ApplicationContextInitializedEvent begun ->
          start((GenericApplicationContext) begun.getApplicationContext());
      case ApplicationFailedEvent _ -> stop();
      default -> {}
    }
  }

  /// The build reads the classes as a start does, to write down what they amount to; it needs no
  /// database.
  private static boolean isBuild() {
    return Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING);
  }

  private void start(GenericApplicationContext context) {
    var binder = Binder.get(context.getEnvironment());
    var settings = binder.bindOrCreate("gatehouse", InstallationSettings.class);
    database = CompletableFuture.supplyAsync(() -> open(settings), EarlyDatabase::beside);
    context.registerBean("postgres", Postgres.class, database::join);
  }

  /// On a thread that inherits this one's class loader. A thread of the common pool has the JVM's
  /// own, which cannot see into a jar of jars, and so finds no driver for the database.
  static void beside(Runnable work) {
    Thread.ofPlatform().name("database").daemon().start(work);
  }

  /// Nothing of ours is left running when the service could not start.
  private void stop() {
    try {
      database.join().close();
    } catch (CompletionException _) {
      // The database is what failed, and has said so itself.
    }
  }

  private static Postgres open(InstallationSettings settings) {
    return settings
        .external()
        .<Postgres>map(external -> external.awaited(settings.database().patience()))
        .orElseGet(() -> LocalPostgres.start(settings.folder(), PostgresSettings.standard()));
  }
}
