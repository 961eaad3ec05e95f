/// What the tests of all modules share: the running service on a real database, and a visitor.
@NullMarked
package gatehouse;

import org.jspecify.annotations.NullMarked;
