/// Tells what people do with the service: in a real browser, one story a file.
@NullMarked
package gatehouse.journeys;

import org.jspecify.annotations.NullMarked;
