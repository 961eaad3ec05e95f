/// The pages of what is to be done.
@NullMarked
package gatehouse.duties.web;

import org.jspecify.annotations.NullMarked;
