/// The command line: ask, compare and check without a server.
@NullMarked
package gatehouse.cli;

import org.jspecify.annotations.NullMarked;
