@NullMarked
package gatehouse.adoption;

import org.jspecify.annotations.NullMarked;
