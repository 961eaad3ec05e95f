package gatehouse;

import gatehouse.backup.BackupRefused;
import gatehouse.database.CannotStart;
import gatehouse.installation.Refused;
import gatehouse.upkeep.BackupCommand;
import gatehouse.upkeep.Console;
import gatehouse.upkeep.Examination;
import gatehouse.upkeep.RestoreCommand;
import java.time.Clock;
import java.util.List;
import java.util.function.IntSupplier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/// The service's way in: `serve` runs it, `doctor` looks at its installation, `backup` and
/// `restore` keep it.
@Modulithic(systemName = "Gatehouse")
@SpringBootApplication(
    exclude = UserDetailsServiceAutoConfiguration.class,
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Gatehouse {
  public static void main(String[] arguments) {
    switch (CommandLine.parse(arguments)) {
      case CommandLine.Serve serve -> run(serve.settings(), new ReadyLine());
      case CommandLine.Train train -> run(train.settings(), new Training());
      case CommandLine.Doctor doctor ->
          end(() -> Examination.print(doctor.settings(), Clock.systemUTC(), System.out));
      case CommandLine.Backup backup -> end(() -> back(backup));
      case CommandLine.Restore restore -> end(() -> restore(restore));
      case CommandLine.Wrong wrong -> refuse(wrong);
    }
  }

  private static void run(
      List<String> settings, ApplicationListener<ApplicationReadyEvent> whenReady) {
    var service = new SpringApplication(Gatehouse.class);
    service.addListeners(whenReady);
    service.run(settings.toArray(String[]::new));
  }

  private static void refuse(CommandLine.Wrong wrong) {
    System.err.println("gatehouse: " + wrong.line());
    System.exit(2);
  }

  private static int back(CommandLine.Backup backup) {
    var command = new BackupCommand(backup.settings(), Clock.systemUTC(), System.out);
    if (backup.newKey()) {
      command.newKey();
    } else {
      command.backUp(backup.file());
    }
    return 0;
  }

  private static int restore(CommandLine.Restore restore) {
    var held = restore.checkpoints().stream().map(Console::checkpoint).toList();
    var command = new RestoreCommand(restore.settings(), System.out);
    return command.restore(restore.file(), Console.key(restore.key()), held) ? 0 : 1;
  }

  /// Runs a command that is no service and ends with its code; what it refuses is one line.
  private static void end(IntSupplier command) {
    LoggingSystem.get(Gatehouse.class.getClassLoader()).beforeInitialize();
    try {
      System.exit(command.getAsInt());
    } catch (BackupRefused | CannotStart | Refused refused) {
      System.err.println("gatehouse: " + refused.getMessage());
      System.exit(1);
    }
  }
}
