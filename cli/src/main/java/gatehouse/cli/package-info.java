/// The command line: ask, compare, check and verify without a server.
@NullMarked
package gatehouse.cli;

import org.jspecify.annotations.NullMarked;
