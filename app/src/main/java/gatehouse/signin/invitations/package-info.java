/// Links and short codes that let one person in once.
@NullMarked
@NamedInterface("invitations")
package gatehouse.signin.invitations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
