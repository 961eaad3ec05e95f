/// The first page of somebody who has signed in.
@NullMarked
package gatehouse.home.web;

import org.jspecify.annotations.NullMarked;
