package gatehouse.installation;

import gatehouse.database.Diagnosis;
import gatehouse.database.Doctor;
import gatehouse.database.PostgresSettings;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/// Has the doctor look at the database that `serve` would use with the same settings, without
/// starting the service.
public final class Examination {
  private Examination() {}

  /// Returns the exit code: 0 if a school's data may be kept here.
  public static int print(List<String> settings, PrintStream out) {
    try {
      var diagnosis = examine(read(settings));
      out.println(diagnosis.report());
      return diagnosis.mayRun() ? 0 : 1;
    } catch (Refused refused) {
      out.println("gatehouse: " + refused.getMessage());
      return 1;
    }
  }

  private static Diagnosis examine(InstallationSettings settings) {
    var doctor = new Doctor(InstantSource.system());
    var url = settings.database().url();
    return url != null
        ? doctor.examine(settings.database().logins(url))
        : doctor.examine(settings.folder(), PostgresSettings.standard());
  }

  private static InstallationSettings read(List<String> settings) {
    var environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addFirst(new SimpleCommandLinePropertySource(settings.toArray(String[]::new)));
    return Binder.get(environment).bindOrCreate("gatehouse", InstallationSettings.class);
  }
}
