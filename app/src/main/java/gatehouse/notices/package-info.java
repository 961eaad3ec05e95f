/// Sends letters that must arrive: written with what they tell of, tried until they are sent, and
/// never with any detail in them.
///
/// Arrows: people, schools, records, access, tenancy, shell.
@NullMarked
@ApplicationModule(
    allowedDependencies = {"people", "schools", "records", "access", "tenancy", "shell"})
package gatehouse.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
