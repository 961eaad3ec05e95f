/// Tests of the pages of the module people.
@NullMarked
package gatehouse.people.web;

import org.jspecify.annotations.NullMarked;
