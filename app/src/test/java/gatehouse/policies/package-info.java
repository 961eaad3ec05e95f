/// Tests of the policies: dates, check-ups, comparisons and open readings.
@NullMarked
package gatehouse.policies;

import org.jspecify.annotations.NullMarked;
