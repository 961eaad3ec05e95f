package gatehouse.schools;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Keeps counts for each school, in the transactions that change what is counted.
///
/// One row a count, written once at the end of the transaction: its lock is then held for a commit,
/// not for an import, and the rows are taken in one order, so that no two transactions wait for
/// each other. Separate deltas, folded later, would only be worth their folding if one school wrote
/// many times a second.
@Service
public class Counters {
  private final CounterStore store;
  private final ObjectProvider<Counted> counted;

  Counters(CounterStore store, ObjectProvider<Counted> counted) {
    this.store = store;
    this.counted = counted;
  }

  /// So many more, in the school for which this thread works.
  ///
  /// @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(Counter counter, long delta) {
    ofThisTransaction().deltas.merge(counter, delta, Long::sum);
  }

  /// Has everything that is [Counted] counted anew at the end of this transaction.
  ///
  /// @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
  @Transactional(propagation = Propagation.MANDATORY)
  public void countAnew() {
    ofThisTransaction().anew = true;
  }

  /// The schools of a trust with their counts, by name. Only the trust's own office is shown any.
  @Transactional(readOnly = true)
  public List<SchoolFigures> of(TrustId trust) {
    return store.ofTrust(trust);
  }

  private AtTheEnd ofThisTransaction() {
    return TransactionSynchronizationManager.getSynchronizations().stream()
        .filter(AtTheEnd.class::isInstance)
        .map(AtTheEnd.class::cast)
        .findFirst()
        .orElseGet(this::begin);
  }

  private AtTheEnd begin() {
    var end = new AtTheEnd();
    TransactionSynchronizationManager.registerSynchronization(end);
    return end;
  }

  private final class AtTheEnd implements TransactionSynchronization {
    private final Map<Counter, Long> deltas = new EnumMap<>(Counter.class);
    private boolean anew;

    @Override
    public void beforeCommit(boolean readOnly) {
      var values = new EnumMap<Counter, Long>(Counter.class);
      if (anew) {
        counted.forEach(each -> values.putAll(each.now()));
      }
      store.add(deltas);
      store.set(values);
    }
  }
}
