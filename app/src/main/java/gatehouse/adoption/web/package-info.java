/// The pages on which a school adopts, ratifies, publishes and reads its policy.
@NullMarked
package gatehouse.adoption.web;

import org.jspecify.annotations.NullMarked;
