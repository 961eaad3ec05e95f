/// A school's data live in a PostgreSQL 18 that this module unpacks, starts, guards and stops
/// itself, or in an external one that it only examines.
@NullMarked
package gatehouse.database;

import org.jspecify.annotations.NullMarked;
