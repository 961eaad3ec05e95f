/// The advisor, tested against every example that ships.
@NullMarked
package gatehouse.advice;

import org.jspecify.annotations.NullMarked;
