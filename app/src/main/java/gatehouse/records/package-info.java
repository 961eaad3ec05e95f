/// Keeps the record: who did what, for whom, under which clause, and who looked; sealed so that
/// nobody can change it unseen.
///
/// Arrows: access, tenancy, shell, installation (the key that signs), and the plain library ledger.
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "tenancy", "shell", "installation", "ledger"})
package gatehouse.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
