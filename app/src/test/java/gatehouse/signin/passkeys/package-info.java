/// Tests of the package signin.passkeys.
@NullMarked
package gatehouse.signin.passkeys;

import org.jspecify.annotations.NullMarked;
