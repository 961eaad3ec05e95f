/// Tests of who signs what.
@NullMarked
package gatehouse.signing;

import org.jspecify.annotations.NullMarked;
