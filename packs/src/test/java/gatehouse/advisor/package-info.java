@NullMarked
package gatehouse.advisor;

import org.jspecify.annotations.NullMarked;
