package gatehouse.signin.web;

import gatehouse.schools.School;
import gatehouse.schools.Schools;
import gatehouse.signin.KnownDevices;
import gatehouse.signin.Origin;
import gatehouse.signin.OwnPath;
import gatehouse.signin.sessions.Cookies;
import gatehouse.signin.sessions.Device;
import gatehouse.signin.sessions.Session;
import gatehouse.signin.sessions.SessionContexts;
import gatehouse.signin.sessions.Sessions.Opened;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What we know of the browser that sends a request, and what we give it to keep.
@Component
class Browser {
  private static final String SCHOOL = "gatehouse-school";
  private static final String DEVICE = "gatehouse-device";
  private static final Duration A_YEAR = Duration.ofDays(365);

  private final Cookies cookies;
  private final KnownDevices devices;
  private final Schools schools;

  Browser(Cookies cookies, KnownDevices devices, Schools schools) {
    this.cookies = cookies;
    this.devices = devices;
    this.schools = schools;
  }

  static Origin origin(HttpServletRequest request) {
    return new Origin(
        request.getRemoteAddr(), Device.words(request.getHeader("User-Agent")), Optional.empty());
  }

  /// Whence, and whether this browser has signed in to the account before.
  Origin origin(HttpServletRequest request, String account) {
    var mark = cookies.read(request, DEVICE).flatMap(cookie -> devices.mark(cookie, account));
    var plain = origin(request);
    return new Origin(plain.address(), plain.device(), mark);
  }

  /// Notes that this browser has signed in to the account.
  void know(HttpServletRequest request, HttpServletResponse response, String account) {
    var cookie = cookies.read(request, DEVICE).orElse("");
    cookies.write(response, DEVICE, devices.add(cookie, account), A_YEAR);
  }

  void give(HttpServletResponse response, Opened opened) {
    cookies.give(response, opened.session().who(), opened.secret());
  }

  void takeSession(HttpServletResponse response) {
    cookies.take(response);
  }

  static Optional<Session> session(HttpServletRequest request) {
    return SessionContexts.session(request);
  }

  /// The school at which somebody last signed in here.
  Optional<School> school(HttpServletRequest request) {
    return cookies.read(request, SCHOOL).flatMap(this::school);
  }

  /// The school with this address.
  Optional<School> school(String address) {
    return schools.at(address);
  }

  void remember(HttpServletResponse response, School school) {
    cookies.write(response, SCHOOL, school.address().value(), A_YEAR);
  }

  void forgetSchool(HttpServletResponse response) {
    cookies.write(response, SCHOOL, "", Duration.ZERO);
  }

  /// Where somebody goes on.
  static String onward(Optional<OwnPath> next) {
    return next.map(OwnPath::path).orElse("/home");
  }
}
