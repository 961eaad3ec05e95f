@NullMarked
package gatehouse.adoption.web;

import org.jspecify.annotations.NullMarked;
