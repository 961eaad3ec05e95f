package gatehouse.shell;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;

/// What the modules above supply to a port beneath them.
///
/// Looked for when it is first asked for, since a supplier may stand on what asks; and only once,
/// since every page asks.
public final class Supplied<T> {
  private final SingletonSupplier<List<T>> parts;

  public Supplied(ObjectProvider<T> provider) {
    this.parts = SingletonSupplier.of(() -> provider.orderedStream().toList());
  }

  /// In the order in which the framework keeps them; none if no module supplies any.
  public Stream<T> stream() {
    return parts.obtain().stream();
  }
}
