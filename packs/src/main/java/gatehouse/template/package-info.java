/// The pack that authors of new policies start from.
@NullMarked
package gatehouse.template;

import org.jspecify.annotations.NullMarked;
