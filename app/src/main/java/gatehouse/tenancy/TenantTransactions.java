package gatehouse.tenancy;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Says at the start of every transaction whose it is: the one place where the database learns it.
///
/// The setting ends with the transaction, so that no connection of the pool carries a school over
/// to the next borrower. Without a school every table of schools reads as empty.
final class TenantTransactions extends JdbcTransactionManager {
  TenantTransactions(DataSource database) {
    super(database);
  }

  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {
    super.doBegin(transaction, definition);
    Tenancy.current().ifPresent(school -> tell(transaction, school));
  }

  private void tell(Object transaction, SchoolId school) {
    var holder =
        (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
    try {
      if (holder == null) {
        throw new CannotCreateTransactionException("The transaction has no connection");
      }
      tell(holder, school);
    } catch (SQLException | RuntimeException failed) {
      doCleanupAfterCompletion(transaction);
      throw new CannotCreateTransactionException("The school could not be set", failed);
    }
  }

  private static void tell(ConnectionHolder holder, SchoolId school) throws SQLException {
    try (var setting =
        holder.getConnection().prepareStatement("select set_config('gatehouse.school', ?, true)")) {
      setting.setString(1, school.toString());
      setting.execute();
    }
  }
}
