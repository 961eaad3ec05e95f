/// Tests of the module rosters.
@NullMarked
package gatehouse.rosters;

import org.jspecify.annotations.NullMarked;
