/// Tests of the package signin.web.
@NullMarked
package gatehouse.signin.web;

import org.jspecify.annotations.NullMarked;
