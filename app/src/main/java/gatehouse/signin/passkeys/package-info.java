/// Passkeys (WebAuthn): adding, using, naming and removing them.
@NullMarked
package gatehouse.signin.passkeys;

import org.jspecify.annotations.NullMarked;
