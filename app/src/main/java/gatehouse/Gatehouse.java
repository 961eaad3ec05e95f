package gatehouse;

import gatehouse.installation.Examination;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/// The service's way in: `serve` runs it, `doctor` looks at its installation.
@Modulithic(systemName = "Gatehouse")
@SpringBootApplication(
    exclude = UserDetailsServiceAutoConfiguration.class,
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Gatehouse {
  public static void main(String[] arguments) {
    switch (CommandLine.parse(arguments)) {
      case CommandLine.Serve serve -> run(serve.settings(), new ReadyLine());
      case CommandLine.Train train -> run(train.settings(), new Training());
      case CommandLine.Doctor doctor -> end(Examination.print(doctor.settings(), System.out));
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
    end(2);
  }

  private static void end(int code) {
    System.exit(code);
  }
}
