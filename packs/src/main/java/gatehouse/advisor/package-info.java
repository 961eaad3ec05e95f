/// Answers "may I?" for one edition under its national layer; command line, API and pages share it.
@NullMarked
package gatehouse.advisor;

import org.jspecify.annotations.NullMarked;
