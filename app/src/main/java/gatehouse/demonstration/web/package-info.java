/// The page that tells what is in the demonstration.
@NullMarked
package gatehouse.demonstration.web;

import org.jspecify.annotations.NullMarked;
