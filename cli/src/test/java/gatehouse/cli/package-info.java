@NullMarked
package gatehouse.cli;

import org.jspecify.annotations.NullMarked;
