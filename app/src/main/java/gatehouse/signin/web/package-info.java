/// Pages and answers of signing in.
@NullMarked
package gatehouse.signin.web;

import org.jspecify.annotations.NullMarked;
