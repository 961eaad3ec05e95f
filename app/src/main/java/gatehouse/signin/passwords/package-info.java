/// Says which passwords will do, and keeps them so that nobody can read them.
@NullMarked
package gatehouse.signin.passwords;

import org.jspecify.annotations.NullMarked;
