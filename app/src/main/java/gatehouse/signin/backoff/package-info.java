/// Lets whoever guesses wait, and nobody else.
@NullMarked
package gatehouse.signin.backoff;

import org.jspecify.annotations.NullMarked;
