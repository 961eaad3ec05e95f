/// Shows the policies, what they leave open, how they compare and how they are enacted.
@NullMarked
package gatehouse.policies.web;

import org.jspecify.annotations.NullMarked;
