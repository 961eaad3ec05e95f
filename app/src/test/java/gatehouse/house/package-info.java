/// The house watches itself: modules, architecture, guards, migrations, templates, headers.
@NullMarked
package gatehouse.house;

import org.jspecify.annotations.NullMarked;
