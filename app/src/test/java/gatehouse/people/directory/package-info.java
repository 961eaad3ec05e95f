/// Tests of the directory of the module people.
@NullMarked
package gatehouse.people.directory;

import org.jspecify.annotations.NullMarked;
