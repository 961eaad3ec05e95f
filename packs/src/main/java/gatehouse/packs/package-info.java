/// Reads policies and the national layer from packs, and makes of a pack the edition that a school
/// has adopted.
@NullMarked
package gatehouse.packs;

import org.jspecify.annotations.NullMarked;
