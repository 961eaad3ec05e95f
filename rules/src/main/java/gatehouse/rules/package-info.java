/// Judges a situation by the norms in force: verdict, clauses, what would change it, what follows.
@NullMarked
package gatehouse.rules;

import org.jspecify.annotations.NullMarked;
