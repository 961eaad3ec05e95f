/// Tries every form of every page with what its author did not think of.
@NullMarked
package gatehouse.house.forms;

import org.jspecify.annotations.NullMarked;
