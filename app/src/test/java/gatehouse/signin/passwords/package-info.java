/// Tests of the package signin.passwords.
@NullMarked
package gatehouse.signin.passwords;

import org.jspecify.annotations.NullMarked;
