package gatehouse.journeys.kill;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.util.HashMap;
import java.util.Map;

/// A real mail server, which outlives the nodes.
final class Mailbox {
  private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

  Mailbox() {
    server.start();
  }

  int port() {
    return server.getSmtp().getPort();
  }

  /// How often each letter came, by its id.
  Map<String, Integer> received() {
    var received = new HashMap<String, Integer>();
    for (var mail : server.getReceivedMessages()) {
      try {
        var id = mail.getHeader("Message-ID")[0];
        received.merge(id.substring(1, id.indexOf('@')), 1, Integer::sum);
      } catch (MessagingException unreadable) {
        throw new IllegalStateException(unreadable);
      }
    }
    return received;
  }

  void stop() {
    server.stop();
  }
}
