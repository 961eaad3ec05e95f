/// The pages on which people sign, and on which the head and the chair see who has.
@NullMarked
package gatehouse.signing.web;

import org.jspecify.annotations.NullMarked;
