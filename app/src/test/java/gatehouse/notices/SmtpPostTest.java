package gatehouse.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import gatehouse.notices.MailSettings.Security;
import gatehouse.notices.Post.Receipt;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmtpPostTest {
  private final Post.Mail mail =
      new Post.Mail(
          LetterId.random(), "robin@fernhill.example", "Something is waiting", "Sign in – please.");

  @Test
  void aRealServerGetsTheMailWithOurNumber() throws Exception {
    var server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    server.start();
    try {
      assertThat(post(server.getSmtp().getPort()).hand(mail)).isEqualTo(new Receipt.Accepted());
      var received = server.getReceivedMessages()[0];
      assertThat(received.getSubject()).isEqualTo("Something is waiting");
      assertThat(received.getContent().toString()).contains("Sign in – please.");
      assertThat(received.getHeader("Message-ID")[0])
          .isEqualTo("<" + mail.id() + "@fernhill.example>");
      assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    } finally {
      server.stop();
    }
  }

  @Test
  void nobodyListeningIsCertainlyNotTaken() throws IOException {
    int free;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    assertThat(post(free).hand(mail)).isInstanceOf(Receipt.NotTaken.class);
  }

  @Test
  void tryLaterMeansTryLater() {
    assertThat(against("451 later")).isInstanceOf(Receipt.NotTaken.class);
  }

  @Test
  void noMeansNo() {
    assertThat(against("550 no such person")).isInstanceOf(Receipt.Refused.class);
  }

  @Test
  void aConnectionThatBreaksAfterTheTextLeavesDoubt() {
    assertThat(against("")).isEqualTo(new Receipt.Unanswered());
  }

  @Test
  void withoutAServerThePostIsClosed() {
    assertThat(new SmtpPost(settings(null, 0)).open()).isFalse();
  }

  /// A server that says this once it has the text, or hangs up instead.
  private Receipt against(String afterTheText) {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var server = Thread.ofVirtual().start(() -> serve(socket, afterTheText));
      var receipt = post(socket.getLocalPort()).hand(mail);
      server.join();
      return receipt;
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static void serve(ServerSocket socket, String afterTheText) {
    try (var line = socket.accept();
        var in = line.getInputStream();
        var out = line.getOutputStream()) {
      var reader =
          new java.io.BufferedReader(new java.io.InputStreamReader(in, StandardCharsets.US_ASCII));
      out.write("220 ready\r\n".getBytes(StandardCharsets.US_ASCII));
      for (var text = reader.readLine(); text != null; text = reader.readLine()) {
        var answer = answer(text, afterTheText);
        if (answer.isEmpty() && text.equals(".")) {
          return;
        }
        out.write(answer.getBytes(StandardCharsets.US_ASCII));
      }
    } catch (IOException expected) {
      // The other side may hang up first.
    }
  }

  private static String answer(String line, String afterTheText) {
    for (var command : List.of("EHLO", "HELO", "MAIL", "RCPT", "RSET")) {
      if (line.startsWith(command)) {
        return "250 ok\r\n";
      }
    }
    return switch (line) {
      case "DATA" -> "354 go on\r\n";
      case "QUIT" -> "221 bye\r\n";
      case "." -> afterTheText.isEmpty() ? "" : afterTheText + "\r\n";
      default -> "";
    };
  }

  private static SmtpPost post(int port) {
    return new SmtpPost(settings("127.0.0.1", port));
  }

  private static MailSettings settings(@org.jspecify.annotations.Nullable String host, int port) {
    return new MailSettings(
        host,
        port,
        Security.NONE,
        null,
        null,
        null,
        "gatehouse@fernhill.example",
        "http://localhost:8080");
  }
}
