/// Tests of the module rosters.sheets.
@NullMarked
package gatehouse.rosters.sheets;

import org.jspecify.annotations.NullMarked;
