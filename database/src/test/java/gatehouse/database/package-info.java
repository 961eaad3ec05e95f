/// Every way in which a school's machine may treat its database, tried on the real programs.
@NullMarked
package gatehouse.database;

import org.jspecify.annotations.NullMarked;
