/// How each clause is enacted: by which capabilities, and whether tests prove it.
@NullMarked
package gatehouse.enactment;

import org.jspecify.annotations.NullMarked;
