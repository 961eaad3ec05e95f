@NullMarked
package gatehouse.packs;

import org.jspecify.annotations.NullMarked;
