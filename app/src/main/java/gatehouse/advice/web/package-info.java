/// The advisor's pages and its API.
@NullMarked
package gatehouse.advice.web;

import org.jspecify.annotations.NullMarked;
