/// The JSON Schemas of pack files, made from the vocabulary and from the readers' own fields.
@NullMarked
package gatehouse.schema;

import org.jspecify.annotations.NullMarked;
