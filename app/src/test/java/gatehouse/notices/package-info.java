/// Letters, tried with a real mail server on loopback and with one that misbehaves.
@NullMarked
package gatehouse.notices;

import org.jspecify.annotations.NullMarked;
