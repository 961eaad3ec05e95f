package gatehouse.signing;

import gatehouse.schools.Rounds;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Goes round the schools, so that whoever joins is asked on the day.
@Component
class AskingRounds {
  private final Asking asking;
  private final Rounds rounds;

  AskingRounds(Asking asking, Rounds rounds) {
    this.asking = asking;
    this.rounds = rounds;
  }

  @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  void go() {
    rounds.go("Asking for signatures", asking::askAll);
  }
}
