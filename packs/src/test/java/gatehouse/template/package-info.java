@NullMarked
package gatehouse.template;

import org.jspecify.annotations.NullMarked;
