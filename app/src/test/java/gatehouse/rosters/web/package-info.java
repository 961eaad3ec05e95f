/// Tests of the module rosters.web.
@NullMarked
package gatehouse.rosters.web;

import org.jspecify.annotations.NullMarked;
