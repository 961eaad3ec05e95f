package gatehouse.schools;

import gatehouse.calendar.Jurisdiction;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Makes trusts with their offices for tests; every test has trusts of its own.
@Component
public class TestTrust {
  private final Schools schools;

  TestTrust(Schools schools) {
    this.schools = schools;
  }

  /// The office of a trust that no other test knows.
  public School office() {
    var name = "Fernhill Trust " + UUID.randomUUID();
    return schools.found(new Trust(TrustId.random(), name), Jurisdiction.ENGLAND_AND_WALES);
  }

  /// A school of the trust of this office.
  public School schoolOf(School office, String name) {
    var school =
        School.named(name, Jurisdiction.ENGLAND_AND_WALES)
            .in(office.trust().orElseThrow())
            .at(new Address("s" + UUID.randomUUID()));
    schools
        .add(school, office.id(), UUID.randomUUID())
        .ifPresent(refusal -> {
          throw new IllegalStateException(refusal.name());
        });
    return school;
  }
}
