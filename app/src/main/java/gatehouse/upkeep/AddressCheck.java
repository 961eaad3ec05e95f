package gatehouse.upkeep;

import gatehouse.database.Finding;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/// Whether passwords travel unencrypted: the service listens to a network, and people reach it
/// without TLS.
record AddressCheck(ServiceSettings service, boolean demonstration) implements SurroundingsCheck {
  private static final String NAME = "encryption on the way";

  @Override
  public Finding look() {
    var address = service.address();
    if (address != null && address.startsWith("https:")) {
      return new Finding.Ok(NAME, "people come by " + address);
    }
    if (loopback(service.host())) {
      return address == null || loopback(String.valueOf(URI.create(address).getHost()))
          ? new Finding.Ok(NAME, "not needed, only this machine is listened to")
          : unencrypted("People are sent to " + address + ", without encryption.");
    }
    return unencrypted("The service listens on " + service.host() + " without encryption.");
  }

  private Finding unencrypted(String problem) {
    var remedy = "Put a proxy with TLS before it, and set GATEHOUSE_ADDRESS=https://...";
    return demonstration
        ? new Finding.Warning(NAME, problem, remedy)
        : new Finding.Failure(NAME, problem + " Anybody on the way reads passwords.", remedy);
  }

  private static boolean loopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      return false;
    }
  }
}
