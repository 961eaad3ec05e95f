package gatehouse.ledger;

/// Stands in an entry for personal content that is kept elsewhere. It tells nothing about the
/// content, yet no other content fits it; when content and salt are erased it stays, and the tree
/// with it.
///
/// @param hash HMAC-SHA-256 of the content under its salt
public record Commitment(Hash hash) {
  /// Whether this is the content, with its salt, that was committed to.
  public boolean fits(Opening opening) {
    return opening.commitment().equals(this);
  }
}
