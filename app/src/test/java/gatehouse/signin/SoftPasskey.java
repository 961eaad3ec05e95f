package gatehouse.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An authenticator in memory: answers what a page asks as a browser would, and also what no honest
/// browser would.
///
/// @param name what it calls itself, Base64
/// @param origin where it believes to be
/// @param verifies whether it checks who holds it
public record SoftPasskey(KeyPair pair, String name, String origin, boolean verifies) {
  private static final int PRESENT = 0x01;
  private static final int VERIFIED = 0x04;
  private static final int WITH_KEY = 0x40;

  public static SoftPasskey at(String origin) {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      var id = new byte[16];
      new SecureRandom().nextBytes(id);
      return new SoftPasskey(generator.generateKeyPair(), encoded(id), origin, true);
    } catch (GeneralSecurityException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /// The same one, lured to another place.
  public SoftPasskey luredTo(String origin) {
    return new SoftPasskey(pair, name, origin, verifies);
  }

  /// The same one, which does not check who holds it.
  public SoftPasskey unverifying() {
    return new SoftPasskey(pair, name, origin, false);
  }

  /// Answers `navigator.credentials.create`.
  public String made(String options) {
    var asked = JsonMapper.shared().readTree(options);
    var client = client("webauthn.create", asked);
    var data =
        join(
            header(rp(asked.get("rp").get("id")), WITH_KEY),
            new byte[16],
            length(id()),
            id(),
            cose());
    var attestation =
        join(
            new byte[] {(byte) 0xa3, 0x63},
            "fmt".getBytes(UTF_8),
            new byte[] {0x64},
            "none".getBytes(UTF_8),
            new byte[] {0x67},
            "attStmt".getBytes(UTF_8),
            new byte[] {(byte) 0xa0, 0x68},
            "authData".getBytes(UTF_8),
            new byte[] {0x58, (byte) data.length},
            data);
    return answer(
        Map.of(
            "clientDataJSON", encoded(client),
            "attestationObject", encoded(attestation),
            "transports", java.util.List.of("internal")));
  }

  /// Answers `navigator.credentials.get`.
  ///
  /// @param handle what the passkey calls its person, as it was told when it was made
  public String shown(String options, String handle) {
    var asked = JsonMapper.shared().readTree(options);
    var client = client("webauthn.get", asked);
    var data = header(rp(asked.get("rpId")), 0);
    return answer(
        Map.of(
            "clientDataJSON", encoded(client),
            "authenticatorData", encoded(data),
            "signature", encoded(sign(join(data, sha256(client)))),
            "userHandle", handle));
  }

  private String answer(Map<String, ?> response) {
    return JsonMapper.shared()
        .writeValueAsString(
            Map.of(
                "id",
                name,
                "rawId",
                name,
                "type",
                "public-key",
                "authenticatorAttachment",
                "platform",
                "clientExtensionResults",
                Map.of(),
                "response",
                response));
  }

  private byte[] client(String type, JsonNode asked) {
    return JsonMapper.shared()
        .writeValueAsString(
            Map.of(
                "type",
                type,
                "challenge",
                asked.get("challenge").asString(),
                "origin",
                origin,
                "crossOrigin",
                false))
        .getBytes(UTF_8);
  }

  private byte[] id() {
    return Base64.getUrlDecoder().decode(name);
  }

  private static String rp(JsonNode name) {
    return name.asString();
  }

  private byte[] header(String rp, int more) {
    var flags = PRESENT | (verifies ? VERIFIED : 0) | more;
    return join(sha256(rp.getBytes(UTF_8)), new byte[] {(byte) flags, 0, 0, 0, 0});
  }

  private static byte[] length(byte[] bytes) {
    return ByteBuffer.allocate(2).putShort((short) bytes.length).array();
  }

  /// RFC 9052: kty EC2, alg ES256, crv P-256, x, y.
  private byte[] cose() {
    var point = ((ECPublicKey) pair.getPublic()).getW();
    return join(
        new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20},
        fixed(point.getAffineX()),
        new byte[] {0x22, 0x58, 0x20},
        fixed(point.getAffineY()));
  }

  private static byte[] fixed(BigInteger number) {
    var bytes = number.toByteArray();
    var fixed = new byte[32];
    var from = Math.max(0, bytes.length - 32);
    System.arraycopy(bytes, from, fixed, 32 - (bytes.length - from), bytes.length - from);
    return fixed;
  }

  private byte[] sign(byte[] data) {
    try {
      var signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(pair.getPrivate());
      signature.update(data);
      return signature.sign();
    } catch (GeneralSecurityException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static byte[] sha256(byte[] data) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(data);
    } catch (GeneralSecurityException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static byte[] join(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (var part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
