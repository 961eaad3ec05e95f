/// Sign-in through the school's own Microsoft, Google or other OpenID Connect provider.
@NullMarked
package gatehouse.signin.identity;

import org.jspecify.annotations.NullMarked;
