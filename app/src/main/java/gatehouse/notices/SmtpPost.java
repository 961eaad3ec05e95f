package gatehouse.notices;

import gatehouse.notices.MailSettings.Security;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Hands mails to an SMTP server (RFC 5321).
///
/// A failure before the text was sent means that the server has not taken it. A reply of the server
/// is certain too: 4xx try again, 5xx never. Only a connection that breaks after the text leaves
/// doubt.
@Component
class SmtpPost implements Post {
  private static final String PATIENCE = "15000";
  private static final int PERMANENT = 500;

  private final MailSettings settings;

  SmtpPost(MailSettings settings) {
    this.settings = settings;
  }

  @Override
  public boolean open() {
    return settings.host() != null;
  }

  @Override
  public Receipt hand(Mail mail) {
    var session = Session.getInstance(properties());
    try {
      var message = message(session, mail);
      var transport = session.getTransport();
      transport.connect(settings.host(), settings.port(), settings.user(), password());
      return send(transport, message);
    } catch (AuthenticationFailedException refused) {
      return new Receipt.NotTaken("The mail server refuses the user name or password");
    } catch (MessagingException failed) {
      return new Receipt.NotTaken("The mail server cannot be reached");
    }
  }

  private static Receipt send(Transport transport, Message message) {
    try {
      transport.sendMessage(message, message.getAllRecipients());
      return new Receipt.Accepted();
    } catch (MessagingException failed) {
      return reply(failed);
    } finally {
      hangUp(transport);
    }
  }

  /// A goodbye that fails says nothing about the letter.
  private static void hangUp(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException _) {
      // The line is gone already.
    }
  }

  /// The server's own word is somewhere among the causes, if it said one.
  private static Receipt reply(@Nullable Exception failed) {
    return switch (failed) {
      case null -> new Receipt.Unanswered();
      case SMTPAddressFailedException address -> said(address.getReturnCode());
      case SMTPSendFailedException message when message.getReturnCode() > 0 ->
          said(message.getReturnCode());
      case MessagingException other -> reply(other.getNextException());
      default -> new Receipt.Unanswered();
    };
  }

  private static Receipt said(int code) {
    return code >= PERMANENT
        ? new Receipt.Refused("The mail server refuses this letter (" + code + ")")
        : new Receipt.NotTaken("The mail server asks to try later (" + code + ")");
  }

  private MimeMessage message(Session session, Mail mail) throws MessagingException {
    var message = new Numbered(session, mail.id(), settings.from());
    message.setFrom(new InternetAddress(settings.from()));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
    message.setSubject(mail.subject(), "UTF-8");
    message.setText(mail.text(), "UTF-8");
    message.setHeader("Auto-Submitted", "auto-generated");
    message.saveChanges();
    return message;
  }

  private Properties properties() {
    var properties = new Properties();
    var protocol = settings.security() == Security.TLS ? "smtps" : "smtp";
    properties.setProperty("mail.transport.protocol", protocol);
    var prefix = "mail." + protocol + ".";
    properties.setProperty(prefix + "connectiontimeout", PATIENCE);
    properties.setProperty(prefix + "timeout", PATIENCE);
    properties.setProperty(prefix + "writetimeout", PATIENCE);
    properties.setProperty(prefix + "auth", Boolean.toString(settings.user() != null));
    properties.setProperty(prefix + "ssl.checkserveridentity", "true");
    var starttls = Boolean.toString(settings.security() == Security.STARTTLS);
    properties.setProperty(prefix + "starttls.enable", starttls);
    properties.setProperty(prefix + "starttls.required", starttls);
    return properties;
  }

  private @Nullable String password() {
    var file = settings.passwordFile();
    if (settings.password() != null || file == null) {
      return settings.password();
    }
    try {
      return Files.readString(file).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The password file " + file + " cannot be read", unreadable);
    }
  }

  /// Keeps our own Message-ID (RFC 5322, 3.6.4), which the library would replace.
  private static final class Numbered extends MimeMessage {
    private final String number;

    Numbered(Session session, LetterId id, String from) {
      super(session);
      this.number = "<" + id + "@" + from.replaceAll(".*@", "").toLowerCase(Locale.ROOT) + ">";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", number);
    }
  }
}
