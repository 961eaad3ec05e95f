/// The pages of a school's settings and calendar, and of its trust.
@NullMarked
package gatehouse.schools.web;

import org.jspecify.annotations.NullMarked;
