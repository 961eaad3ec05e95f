/// Tests of the package signin.identity.
@NullMarked
package gatehouse.signin.identity;

import org.jspecify.annotations.NullMarked;
