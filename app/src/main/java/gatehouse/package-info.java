/// Starts the service: one process, one school's policy or a trust's, one database.
@NullMarked
package gatehouse;

import org.jspecify.annotations.NullMarked;
