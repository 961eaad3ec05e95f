/// The pages on which people are briefed and checked, and on which the head sees who has passed.
@NullMarked
package gatehouse.training.web;

import org.jspecify.annotations.NullMarked;
