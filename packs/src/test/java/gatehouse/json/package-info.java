@NullMarked
package gatehouse.json;

import org.jspecify.annotations.NullMarked;
