/// Makes and keeps what must not be guessed, read or used twice.
@NullMarked
package gatehouse.signin.secrets;

import org.jspecify.annotations.NullMarked;
