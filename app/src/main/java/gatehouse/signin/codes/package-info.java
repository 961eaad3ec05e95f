/// Second factors that are typed: codes of an authenticator app, and recovery codes.
@NullMarked
package gatehouse.signin.codes;

import org.jspecify.annotations.NullMarked;
