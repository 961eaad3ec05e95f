/// Makes one encrypted file of everything that an installation is, and an installation of such a
/// file; whoever has the file and not the printed key has nothing.
@NullMarked
package gatehouse.backup;

import org.jspecify.annotations.NullMarked;
