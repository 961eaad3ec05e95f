/// Tests of the module access.
@NullMarked
package gatehouse.access;

import org.jspecify.annotations.NullMarked;
