@NullMarked
package gatehouse.enactment;

import org.jspecify.annotations.NullMarked;
