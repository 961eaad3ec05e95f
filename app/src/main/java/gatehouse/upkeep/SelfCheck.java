package gatehouse.upkeep;

import gatehouse.database.Doctor;
import gatehouse.database.ExternalPostgres;
import gatehouse.database.Finding;
import gatehouse.database.Postgres;
import gatehouse.database.PostgresSettings;
import gatehouse.installation.InstallationSettings;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Asks the doctor at each start, beside the first pages, and puts into the log what somebody
/// should look after. A demonstration has nothing to lose.
@Component
class SelfCheck {
  private static final Logger log = LoggerFactory.getLogger(SelfCheck.class);

  private final Postgres postgres;
  private final Surroundings surroundings;
  private final Clock clock;

  SelfCheck(
      Postgres postgres,
      InstallationSettings place,
      UpkeepSettings upkeep,
      Environment environment,
      Clock clock) {
    this.postgres = postgres;
    this.surroundings =
        new Surroundings(place, upkeep, ServiceSettings.of(Binder.get(environment)), clock);
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    if (!surroundings.place().demonstration()) {
      Thread.ofVirtual().name("self-check").start(this::look);
    }
  }

  void look() {
    var doctor = new Doctor(clock, new OutsideCheckpointCheck(clock, false));
    var server = new ExternalPostgres(postgres.owner(), postgres.app());
    Stream.of(home(doctor), doctor.examine(server).findings(), surroundings.findings())
        .flatMap(List::stream)
        .forEach(SelfCheck::tell);
  }

  /// With an external server the home holds no data that could fill its disk.
  private List<Finding> home(Doctor doctor) {
    var place = surroundings.place();
    return place.external().isPresent()
        ? List.of()
        : doctor.examineHome(place.folder(), PostgresSettings.standard()).findings();
  }

  private static void tell(Finding finding) {
    switch (finding) {
      case Finding.Failure failure -> log.error("{}", failure);
      case Finding.Warning warning -> log.warn("{}", warning);
      case Finding.Ok _ -> {}
    }
  }
}
