/// Looks people up: lists by name, everything about one person, and files to take away.
@NullMarked
package gatehouse.people.directory;

import org.jspecify.annotations.NullMarked;
