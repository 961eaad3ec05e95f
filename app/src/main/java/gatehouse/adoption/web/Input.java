package gatehouse.adoption.web;

import gatehouse.shell.Choice;
import gatehouse.shell.Field;
import java.util.List;
import java.util.Set;

/// One question of a form with the answer so far.
public sealed interface Input {
  Field field();

  /// One of a few.
  record Radios(Field field, List<Choice> choices, String value) implements Input {
    public Radios {
      choices = List.copyOf(choices);
    }
  }

  /// One of many.
  record Choose(Field field, List<Choice> choices, String value) implements Input {
    public Choose {
      choices = List.copyOf(choices);
    }
  }

  /// Any of several.
  record Boxes(Field field, List<Choice> choices, Set<String> values) implements Input {
    public Boxes {
      choices = List.copyOf(choices);
      values = Set.copyOf(values);
    }
  }

  /// One line; the type is that of HTML: text, date, number.
  record Line(Field field, String value, String type) implements Input {}

  /// Several lines.
  record Area(Field field, String value) implements Input {}
}
