/// Tests of the package signin.backoff.
@NullMarked
package gatehouse.signin.backoff;

import org.jspecify.annotations.NullMarked;
