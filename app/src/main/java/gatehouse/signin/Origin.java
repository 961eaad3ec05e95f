package gatehouse.signin;

import java.util.Optional;

/// Whence somebody tries to sign in.
///
/// @param address the network address
/// @param device the browser and system, in words
/// @param mark of a browser that has signed in to this account before
public record Origin(String address, String device, Optional<String> mark) {
  /// The network that one subscriber has: with IPv6 half of the address.
  String network() {
    var parts = address.split(":");
    return parts.length > 4 ? String.join(":", java.util.List.of(parts).subList(0, 4)) : address;
  }
}
