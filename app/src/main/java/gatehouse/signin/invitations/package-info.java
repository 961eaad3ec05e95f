/// Links and short codes that let one person in once.
@NullMarked
package gatehouse.signin.invitations;

import org.jspecify.annotations.NullMarked;
