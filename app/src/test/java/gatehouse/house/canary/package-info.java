/// Looks for personal data outside their place: every field of the demonstration's people carries a
/// token, and the tokens are looked for wherever else the service writes.
@NullMarked
package gatehouse.house.canary;

import org.jspecify.annotations.NullMarked;
