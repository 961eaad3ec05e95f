package gatehouse.backup;

import com.exceptionfactory.jagged.PayloadException;
import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;

/// The age format (age-encryption.org/v1): X25519 and ChaCha20-Poly1305, in pieces of 64 KiB of
/// which each is proven and none can be left out.
final class Sealing {
  private static final int PIECE = 1 << 16;
  private static final byte[] BEGINS =
      "age-encryption.org/v1\n".getBytes(StandardCharsets.US_ASCII);

  private Sealing() {}

  /// To be closed: only then is it whole.
  static OutputStream seal(OutputStream file, List<Recipient> recipients) throws IOException {
    try {
      var writers = recipients.stream().map(Recipient::writer).toList();
      var channel =
          new StandardEncryptingChannelFactory()
              .newEncryptingChannel(Channels.newChannel(file), writers);
      return new BufferedOutputStream(Channels.newOutputStream(channel), PIECE);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has X25519 and ChaCha20", e);
    }
  }

  /// @throws BackupRefused if it is no sealed file, was changed, or this key does not open it
  static InputStream open(InputStream file, RecoveryKey key) throws IOException {
    file.mark(BEGINS.length);
    if (!Arrays.equals(file.readNBytes(BEGINS.length), BEGINS)) {
      throw new BackupRefused("This file is no backup of Gatehouse's.");
    }
    file.reset();
    try {
      return new Opened(
          new StandardDecryptingChannelFactory()
              .newDecryptingChannel(Channels.newChannel(file), List.of(key.reader())));
    } catch (UnsupportedRecipientStanzaException other) {
      throw wrongKey(other);
    } catch (GeneralSecurityException | RuntimeException changed) {
      throw BackupRefused.notWhole(changed);
    } catch (PayloadException cut) {
      throw BackupRefused.notWhole(cut);
    }
  }

  private static BackupRefused wrongKey(Exception cause) {
    return new BackupRefused(
        "This key does not open this file: it was sealed to another, or changed after it was made."
            + " The last letters of the file's name say which sheet it needs.",
        cause);
  }

  /// How much was read is told by the buffer: the channel says "end" also with the last bytes.
  private static final class Opened extends InputStream {
    private final ReadableByteChannel channel;

    Opened(ReadableByteChannel channel) {
      this.channel = channel;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      var buffer = ByteBuffer.wrap(bytes, from, length);
      channel.read(buffer);
      var read = buffer.position() - from;
      return read == 0 ? -1 : read;
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
