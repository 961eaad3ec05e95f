/// Works out by when a school must have done what: terms, days that count, time limits, deadlines.
///
/// Knows nothing else of Gatehouse and is told the time by whoever asks.
@NullMarked
package gatehouse.calendar;

import org.jspecify.annotations.NullMarked;
