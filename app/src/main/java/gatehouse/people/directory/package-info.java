/// Looks people up: lists by name, everything about one person, and files to take away.
@NullMarked
@NamedInterface("directory")
package gatehouse.people.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
