/// Tests of the package signin.codes.
@NullMarked
package gatehouse.signin.codes;

import org.jspecify.annotations.NullMarked;
