/// Tests of the module people.
@NullMarked
package gatehouse.people;

import org.jspecify.annotations.NullMarked;
