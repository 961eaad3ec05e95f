/// The pages of the record, and of its proof.
@NullMarked
package gatehouse.records.web;

import org.jspecify.annotations.NullMarked;
