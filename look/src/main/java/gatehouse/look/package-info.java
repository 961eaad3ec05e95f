/// Makes the service's style sheet, script and icons while it is built; nothing here runs in the
/// service.
///
/// Arrows: none.
@NullMarked
package gatehouse.look;

import org.jspecify.annotations.NullMarked;
