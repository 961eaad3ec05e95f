/// Kills the real service at random moments while people work with it, and compares what they were
/// told with what is there afterwards. `script/kill` runs it.
@NullMarked
package gatehouse.journeys.kill;

import org.jspecify.annotations.NullMarked;
