package gatehouse.demonstration;

import gatehouse.people.Name;
import gatehouse.people.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A family with children at school.
///
/// @param family what the children are called
record Household(String family, List<Adult> adults) {
  /// Somebody who looks after the children.
  record Adult(Name name, Relation relation) {}

  Household {
    adults = List.copyOf(adults);
  }

  /// The same for the same school and number, whoever asks: so two schools can share it.
  static Household of(Seed seed, String school, int number) {
    var random = seed.random("household %s %d".formatted(school, number));
    var family = Names.family(random);
    var adults = new ArrayList<Adult>();
    adults.add(first(family, random));
    if (random.nextInt(100) < 62) {
      adults.add(second(random.nextInt(4) == 0 ? Names.family(random) : family, random));
    }
    return new Household(family, adults);
  }

  private static Adult first(String family, Random random) {
    return switch (random.nextInt(40)) {
      case 0, 1 -> new Adult(Names.woman(Names.family(random), random), Relation.GRANDPARENT);
      case 2 -> new Adult(Names.anybody(random), Relation.FOSTER_CARER);
      default -> new Adult(Names.woman(family, random), Relation.MOTHER);
    };
  }

  private static Adult second(String family, Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> new Adult(Names.man(family, random), Relation.STEP_PARENT);
      case 1 -> new Adult(Names.woman(family, random), Relation.MOTHER);
      default -> new Adult(Names.man(family, random), Relation.FATHER);
    };
  }

  Name child(Random random) {
    return random.nextBoolean() ? Names.woman(family, random) : Names.man(family, random);
  }
}
