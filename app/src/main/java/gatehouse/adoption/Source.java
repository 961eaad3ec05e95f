package gatehouse.adoption;

/// What an edition is made from.
///
/// @param pack the policy adopted, such as `holy-cross`
/// @param texts SHA-256 of the texts as they were when it was adopted
/// @param changes what the school changes in it
public record Source(String pack, String texts, Changes changes) {
  Source with(Changes other) {
    return new Source(pack, texts, other);
  }
}
