/// The advisor's pages and its API, tested over HTTP.
@NullMarked
package gatehouse.advice.web;

import org.jspecify.annotations.NullMarked;
