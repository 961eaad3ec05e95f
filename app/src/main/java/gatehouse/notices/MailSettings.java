package gatehouse.notices;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The mail server through which letters leave.
///
/// @param host none: letters wait, and the pages say that nobody is told by mail
/// @param security how the connection is protected
/// @param passwordFile a file with the password, so that no process list shows it
/// @param from the sender's address
/// @param address where people reach this installation: the beginning of the links in letters
@ConfigurationProperties("gatehouse.mail")
record MailSettings(
    @Nullable String host,
    @DefaultValue("587") int port,
    @DefaultValue("starttls") Security security,
    @Nullable String user,
    @Nullable String password,
    @Nullable Path passwordFile,
    @DefaultValue("gatehouse@localhost") String from,
    @DefaultValue("http://localhost:8080") String address) {

  enum Security {
    /// Encrypted from the first byte.
    TLS,
    /// Encrypted after greeting, or not sent at all.
    STARTTLS,
    /// Only for a server on the same machine.
    NONE
  }
}
