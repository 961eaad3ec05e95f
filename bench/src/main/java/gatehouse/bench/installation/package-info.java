/// How much a page costs at a large installation: fills one with schools, people and entries of the
/// record, and reads its pages as their people would.
@NullMarked
package gatehouse.bench.installation;

import org.jspecify.annotations.NullMarked;
