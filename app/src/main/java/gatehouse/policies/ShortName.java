package gatehouse.policies;

import java.util.Arrays;
import java.util.stream.Collectors;

/// What a policy is called in passing: "Holy Cross" for `holy-cross`.
public final class ShortName {
  private ShortName() {}

  public static String of(String policy) {
    return Arrays.stream(policy.split("-"))
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining(" "));
  }
}
