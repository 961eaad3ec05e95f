package gatehouse.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// Tells the frame who looks at the page; whoever knows the people implements it.
public interface SignedInVisitors {
  /// Empty if nobody is signed in.
  Optional<SignedInVisitor> of(HttpServletRequest request);
}
