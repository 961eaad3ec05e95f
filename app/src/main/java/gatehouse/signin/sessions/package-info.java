/// Who is signed in where, since when and how, and until when.
@NullMarked
package gatehouse.signin.sessions;

import org.jspecify.annotations.NullMarked;
