package gatehouse.ledger;

import java.util.List;

/// What a verifier believes without the record's help.
///
/// @param keys the keys that sign the record; several after a change of key
/// @param held checkpoints that were kept outside, as by the chair of governors
public record Trust(List<VerifyingKey> keys, List<SignedCheckpoint> held) {
  public Trust {
    keys = List.copyOf(keys);
    held = List.copyOf(held);
  }

  /// Whether a checkpoint is of this record and signed by one of the keys.
  boolean isGenuine(SignedCheckpoint signed, Origin origin) {
    return signed.checkpoint().origin().equals(origin) && signed.isSignedBy(keys);
  }
}
