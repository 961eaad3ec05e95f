/// Tests of the pages on which people sign.
@NullMarked
package gatehouse.signing.web;

import org.jspecify.annotations.NullMarked;
