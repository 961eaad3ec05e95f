/// Shows what a file would do to the directory, and lets a person decide.
@NullMarked
package gatehouse.rosters.web;

import org.jspecify.annotations.NullMarked;
