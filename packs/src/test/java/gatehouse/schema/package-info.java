@NullMarked
package gatehouse.schema;

import org.jspecify.annotations.NullMarked;
