package gatehouse.house;

import gatehouse.Gatehouse;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// The modules call each other only along the arrows of their package-infos, and never in a circle.
///
/// Seen to fail: shell importing `gatehouse.installation` ("Module 'shell' depends on module
/// 'installation'").
class ModulesTest {
  @Test
  void modulesKeepToTheirArrows() {
    ApplicationModules.of(Gatehouse.class).verify();
  }
}
