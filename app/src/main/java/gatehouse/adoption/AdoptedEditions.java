package gatehouse.adoption;

import gatehouse.advisor.Advisor;
import gatehouse.packs.Edition;
import gatehouse.policies.SchoolEditions;
import gatehouse.schools.School;
import gatehouse.schools.Schools;
import gatehouse.tenancy.Tenancy;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Lets the advisor answer by what schools have adopted.
@Component
class AdoptedEditions implements SchoolEditions {
  private static final int MOST_KEPT = 1000;

  private final Schools schools;
  private final Tenancy tenancy;
  private final Adoptions adoptions;
  private final Editions editions;
  private final Map<Key, Advisor> kept = new ConcurrentHashMap<>();

  /// An advisor is the same as long as the edition, its texts and the school's name are.
  private record Key(String name, String school, Source source) {}

  AdoptedEditions(Schools schools, Tenancy tenancy, Adoptions adoptions, Editions editions) {
    this.schools = schools;
    this.tenancy = tenancy;
    this.adoptions = adoptions;
    this.editions = editions;
  }

  @Override
  public Optional<Advisor> advisor(String name) {
    var parts = name.substring(1).split(":", 2);
    return schools
        .at(parts[0])
        .flatMap(school ->
            tenancy.in(
                school.id(),
                () ->
                    (parts.length == 1 ? adoptions.current() : adoptions.find(parts[1]))
                        .map(edition -> advisor(name, school, edition))));
  }

  private Advisor advisor(String name, School school, SchoolEdition edition) {
    var source = edition.adoption().outline().source();
    var key = new Key(name, school.name(), source);
    var known = kept.get(key);
    if (known != null) {
      return known;
    }
    if (kept.size() >= MOST_KEPT) {
      kept.clear();
    }
    var made = advisor(edition.edition().called(name, school.name()), source);
    kept.put(key, made);
    return made;
  }

  private Advisor advisor(Edition edition, Source source) {
    return Advisor.of(editions.library(source), edition);
  }

  @Override
  public Optional<String> own() {
    return Tenancy.current()
        .filter(_ -> adoptions.current().isPresent())
        .flatMap(schools::find)
        .map(school -> "@" + school.address());
  }
}
