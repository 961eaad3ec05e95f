/// Shows and changes the directory in the browser.
@NullMarked
package gatehouse.people.web;

import org.jspecify.annotations.NullMarked;
