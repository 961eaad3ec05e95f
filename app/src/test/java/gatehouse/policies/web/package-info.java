/// Tests of the policies' pages as a reader meets them.
@NullMarked
package gatehouse.policies.web;

import org.jspecify.annotations.NullMarked;
