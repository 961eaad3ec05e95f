/// Tests of the module rosters.entries.
@NullMarked
package gatehouse.rosters.entries;

import org.jspecify.annotations.NullMarked;
