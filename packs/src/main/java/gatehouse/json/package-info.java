/// Prints plain values as JSON, for the command line and for what is generated.
@NullMarked
package gatehouse.json;

import org.jspecify.annotations.NullMarked;
