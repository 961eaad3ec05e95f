/// Duties: their clocks, their reminders, and what happens when nobody does them.
@NullMarked
package gatehouse.duties;

import org.jspecify.annotations.NullMarked;
