package gatehouse.notices;

import org.springframework.stereotype.Component;

/// Puts round a letter what every letter has: where to sign in, and why one gets it.
@Component
class Envelope {
  private final MailSettings settings;

  Envelope(MailSettings settings) {
    this.settings = settings;
  }

  String text(Letter letter) {
    return """
    %s

    %s%s
    %s
    Nothing about it stands in this letter: mail can be read by others. If you did not expect it, ask
    your school office, and do not follow the address.
    """
        .formatted(
            letter.matter().words(),
            settings.address(),
            letter.path(),
            letter.enclosure().map(lines -> "\n" + lines + "\n").orElse(""));
  }
}
