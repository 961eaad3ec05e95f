/// Tests of the package signin.secrets.
@NullMarked
package gatehouse.signin.secrets;

import org.jspecify.annotations.NullMarked;
