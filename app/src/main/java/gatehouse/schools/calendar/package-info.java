/// Keeps each school's calendar: terms, half-terms, INSET days, closures, bank holidays.
@NullMarked
@NamedInterface("calendar")
package gatehouse.schools.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
