package gatehouse.adoption;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The school's adoptions as one page sees them: a transaction that changes nothing reads them
/// once, however many parts of the page ask.
@Component
class KeptAdoptions {
  private final AdoptionStore store;

  KeptAdoptions(AdoptionStore store) {
    this.store = store;
  }

  private record Read(List<Adoption> all) {}

  List<Adoption> all() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()
        || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
      return store.kept();
    }
    return TransactionSynchronizationManager.getResource(this) instanceof Read(var known)
        ? known
        : read();
  }

  private List<Adoption> read() {
    var all = store.kept();
    TransactionSynchronizationManager.bindResource(this, new Read(all));
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(KeptAdoptions.this);
          }
        });
    return all;
  }
}
