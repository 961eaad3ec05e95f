@NullMarked
package gatehouse.backup;

import org.jspecify.annotations.NullMarked;
