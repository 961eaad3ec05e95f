package gatehouse.schools.web;

import java.util.function.BiFunction;

/// Reads a form field by field, and keeps what is wrong with each.
final class FormReader {
  private Answers answers;

  FormReader(Answers answers) {
    this.answers = answers;
  }

  /// What comes of it with this field; unchanged if the field cannot be right.
  <T> T read(String field, T before, BiFunction<T, String, T> reading) {
    try {
      return reading.apply(before, answers.value(field));
    } catch (IllegalArgumentException unfit) {
      wrong(field, String.valueOf(unfit.getMessage()));
      return before;
    }
  }

  void wrong(String field, String whatToDo) {
    answers = answers.wrong(field, whatToDo);
  }

  Answers answers() {
    return answers;
  }
}
