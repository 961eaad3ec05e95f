/// Tests of the module signin.
@NullMarked
package gatehouse.signin;

import org.jspecify.annotations.NullMarked;
