/// Tests of the package signin.sessions.
@NullMarked
package gatehouse.signin.sessions;

import org.jspecify.annotations.NullMarked;
