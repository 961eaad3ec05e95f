/// Names everything that Gatehouse does, or shall do, for a policy, each in one sentence.
@NullMarked
package gatehouse.capabilities;

import org.jspecify.annotations.NullMarked;
