/// Measures our engine beside Cedar, Drools and KIE DMN, after checking that all give the same
/// answers for the same reasons. Knows the rules, the packs and the advisor; nobody knows it.
@NullMarked
package gatehouse.bench;

import org.jspecify.annotations.NullMarked;
