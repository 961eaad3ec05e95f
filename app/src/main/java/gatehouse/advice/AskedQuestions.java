package gatehouse.advice;

import gatehouse.advisor.Answer;
import gatehouse.rules.ClauseId;
import gatehouse.rules.Facet;
import gatehouse.shell.SchoolTime;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/// Counts what is asked, by day. Answering only adds to a tally in memory; a batch goes to the
/// database now and then, so that no answer waits for it or fails with it.
///
/// The tally is bounded by the vocabulary, not by the number of visitors: there are only so many
/// acts, verdicts and clauses.
@Service
public class AskedQuestions {
  private static final Logger log = LoggerFactory.getLogger(AskedQuestions.class);

  /// A term: long enough to count on, short enough to show what is in the air.
  private static final int DAYS = 90;

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final AskedStore store;
  private final Clock clock;
  private final Map<AskedStore.Counted, Long> tally = new ConcurrentHashMap<>();
  private volatile AskedMost most = AskedMost.NOTHING;

  AskedQuestions(AskedStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /// Counts an answer and the clauses that it rests on.
  public void count(Answer answer) {
    LocalDate day = today();
    String policy = answer.edition().pack().info().id();
    String act = answer.decision().situation().stated("act").map(Facet.Value::id).orElse("");
    add(new AskedStore.Counted.Question(day, policy, act, answer.verdict().word()), 1);
    for (ClauseId clause : answer.decision().restsOn()) {
      add(new AskedStore.Counted.Citation(day, policy, clause.value()), 1);
    }
  }

  /// What was asked about most of late, as it was when the counts were last written.
  public AskedMost most() {
    return most;
  }

  /// Writes what was counted since the last time.
  @Scheduled(initialDelay = 2, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
  void write() {
    Map<AskedStore.Counted, Long> counts = taken();
    try {
      if (!counts.isEmpty()) {
        store.add(counts);
      }
      most = store.most(today().minusDays(DAYS));
    } catch (DataAccessException | TransactionException unreachable) {
      log.warn("Counts of questions could not be written; they are kept for the next attempt.");
      counts.forEach(this::add);
    }
  }

  /// Writes the last counts, but lets no lost database hold up the end of the service.
  @PreDestroy
  void close() throws InterruptedException {
    if (!tally.isEmpty()) {
      Thread.ofVirtual().start(this::write).join(PATIENCE);
    }
  }

  private Map<AskedStore.Counted, Long> taken() {
    Map<AskedStore.Counted, Long> counts = new HashMap<>();
    for (AskedStore.Counted key : List.copyOf(tally.keySet())) {
      Long times = tally.remove(key);
      if (times != null) {
        counts.put(key, times);
      }
    }
    return counts;
  }

  private void add(AskedStore.Counted counted, long times) {
    tally.merge(counted, times, Long::sum);
  }

  private LocalDate today() {
    return SchoolTime.day(clock.instant());
  }
}
