package gatehouse.policies;

import gatehouse.packs.Library;
import gatehouse.packs.Pack;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// The policies that ship, read once for all tests, on a day that stands still.
public final class ShippedPolicies {
  public static final Policies POLICIES = new Policies();

  private ShippedPolicies() {}

  public static List<String> ids() {
    return Library.POLICIES;
  }

  public static Pack pack(String id) {
    return POLICIES.policy(id).orElseThrow().pack();
  }

  static ReviewDates on(String day) {
    return new ReviewDates(Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC));
  }
}
