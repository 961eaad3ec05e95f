package gatehouse.rules;

import java.util.BitSet;
import java.util.List;

/// One variable of a space.
sealed interface Variable {

  /// The dimensions that it stands for.
  List<Integer> dimensions();

  /// How many values it has.
  int arity();

  /// The value that stands for the others of its class, in the numbering of [Situation#at(int)].
  int representative(int value);

  /// How many values of a slot it stands for; one for facts.
  int slotValues();

  /// How many facts it stands for; none for a slot.
  int facts();

  /// How many ways there are to take that value, less than 2^31.
  long weight(int value);

  /// What it costs to have that value: nothing if the situation has it. A fact costs more than a
  /// slot, and what the vocabulary names first is cheaper.
  int price(int value, Situation situation);

  /// The situation with the variable set to that value.
  Situation set(Situation situation, int value);

  /// A slot whose values fall into classes.
  record Slot(int dimension, List<BitSet> classes) implements Variable {
    public Slot {
      classes = List.copyOf(classes);
    }

    @Override
    public List<Integer> dimensions() {
      return List.of(dimension);
    }

    @Override
    public int arity() {
      return classes.size();
    }

    @Override
    public int representative(int value) {
      return classes.get(value).nextSetBit(0) + 1;
    }

    @Override
    public int slotValues() {
      return classes.stream().mapToInt(BitSet::cardinality).sum();
    }

    @Override
    public int facts() {
      return 0;
    }

    @Override
    public long weight(int value) {
      return classes.get(value).cardinality();
    }

    @Override
    public int price(int value, Situation situation) {
      int stated = situation.at(dimension);
      boolean has = stated > 0 && classes.get(value).get(stated - 1);
      return has ? 0 : 100 + representative(value);
    }

    @Override
    public Situation set(Situation situation, int value) {
      return situation.at(dimension, representative(value));
    }
  }

  /// Facts of which every condition wants any or none.
  record Facts(List<Integer> dimensions) implements Variable {
    public Facts {
      dimensions = List.copyOf(dimensions);
    }

    @Override
    public int arity() {
      return 2;
    }

    @Override
    public int representative(int value) {
      return value;
    }

    @Override
    public int slotValues() {
      return 1;
    }

    @Override
    public int facts() {
      return dimensions.size();
    }

    @Override
    public long weight(int value) {
      return value == 0 ? 1 : (1L << dimensions.size()) - 1;
    }

    @Override
    public int price(int value, Situation situation) {
      return value == 0 ? 0 : 1000 + dimensions.getFirst();
    }

    @Override
    public Situation set(Situation situation, int value) {
      return situation.at(dimensions.getFirst(), value);
    }
  }
}
