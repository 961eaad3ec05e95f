package gatehouse.tenancy;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// For which school this thread works: nothing of any other is seen or changed until it ends.
///
/// The database enforces it (row-level security on every table with a `school_id`); here the school
/// is chosen, and [TenantTransactions] tells the database at the start of every transaction.
@Component
public class Tenancy {
  private static final ScopedValue<SchoolId> SCHOOL = ScopedValue.newInstance();

  private final TransactionTemplate transactions;

  Tenancy(PlatformTransactionManager transactions) {
    this.transactions = new TransactionTemplate(transactions);
  }

  /// For work on a database without the service.
  public static Tenancy over(DataSource database) {
    return new Tenancy(new TenantTransactions(database));
  }

  /// The school for which this thread works; empty outside [#in].
  public static Optional<SchoolId> current() {
    return SCHOOL.isBound() ? Optional.of(SCHOOL.get()) : Optional.empty();
  }

  /// Its id, as SQL takes it.
  ///
  /// @throws java.util.NoSuchElementException outside [#in]
  public static UUID school() {
    return current().map(SchoolId::value).orElseThrow();
  }

  /// Works for one school, without a transaction of its own.
  public <T, X extends Throwable> T in(SchoolId school, ScopedValue.CallableOp<T, X> work)
      throws X {
    refuseWithinAnother(school);
    return ScopedValue.where(SCHOOL, school).call(work);
  }

  /// Works for one school in one transaction: all of it happens or nothing.
  public <T> T transaction(SchoolId school, Supplier<T> work) {
    return in(school, () -> required(work));
  }

  /// As [#transaction(SchoolId, Supplier)], for work that returns nothing.
  public void transaction(SchoolId school, Runnable work) {
    in(
        school,
        () -> {
          transactions.executeWithoutResult(_ -> work.run());
          return school;
        });
  }

  private <T> T required(Supplier<T> work) {
    T result = transactions.execute(_ -> work.get());
    if (result == null) {
      throw new IllegalStateException("Work in a transaction gave nothing back");
    }
    return result;
  }

  /// A transaction belongs to the school for which it was begun.
  private static void refuseWithinAnother(SchoolId school) {
    var same = SCHOOL.isBound() && SCHOOL.get().equals(school);
    if (!same && TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("A transaction is one school's: end it before another's");
    }
  }
}
