package gatehouse.adoption.web;

import gatehouse.adoption.Adoptions;
import gatehouse.schools.School;
import gatehouse.schools.Schools;
import gatehouse.shell.NotFound;
import gatehouse.shell.SeeOther;
import gatehouse.tenancy.Tenancy;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Shows a school's own policy to everybody, without figures.
@Controller
class PublicPolicyController {
  private final Adoptions adoptions;
  private final Schools schools;
  private final Tenancy tenancy;
  private final Living living;

  PublicPolicyController(Adoptions adoptions, Schools schools, Tenancy tenancy, Living living) {
    this.adoptions = adoptions;
    this.schools = schools;
    this.tenancy = tenancy;
    this.living = living;
  }

  @GetMapping("/schools/{address}/policy")
  LivingPage open(@PathVariable String address) {
    var school = school(address);
    return tenancy.in(school.id(), () -> living.open(school.signboard(), adoptions.current()));
  }

  /// An edition by its hash, in force or not.
  @GetMapping("/schools/{address}/policy/{hash}")
  LivingPage open(@PathVariable String address, @PathVariable String hash) {
    var school = school(address);
    return tenancy.in(
        school.id(),
        () ->
            living.open(
                school.signboard(),
                Optional.of(
                    adoptions
                        .find(hash)
                        .orElseThrow(
                            () -> new NotFound("The school has no edition of that name.")))));
  }

  /// Where answers lead that rest on a clause of a school's edition.
  @GetMapping("/policies/@{name}")
  Object named(@PathVariable String name) {
    var parts = name.split(":", 2);
    var school = school(parts[0]);
    return SeeOther.to(
        "/schools/" + school.address() + "/policy" + (parts.length == 1 ? "" : "/" + parts[1]));
  }

  private School school(String address) {
    return schools.at(address).orElseThrow(() -> new NotFound("There is no such school."));
  }
}
