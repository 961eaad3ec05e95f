/// Tests of the module tenancy.
@NullMarked
package gatehouse.tenancy;

import org.jspecify.annotations.NullMarked;
