package gatehouse.people.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.people.Today;
import gatehouse.people.directory.Circle;
import gatehouse.people.directory.Directory;
import gatehouse.people.directory.DirectoryFile;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// Hands out a list as a file. By POST: it writes to the record, and nothing may fetch it ahead.
@Controller
class ExportController {
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final Directory directory;
  private final Permissions permissions;
  private final Today today;

  ExportController(Directory directory, Permissions permissions, Today today) {
    this.directory = directory;
    this.permissions = permissions;
    this.today = today;
  }

  @PostMapping("/people/export")
  @Guarded(value = Resource.PEOPLE, to = Act.EXPORT)
  ResponseEntity<String> adults(Subject subject) {
    return file(Circle.ADULTS, subject);
  }

  @PostMapping("/people/pupils/export")
  @Guarded(value = Resource.PUPILS, to = Act.EXPORT)
  ResponseEntity<String> pupils(Subject subject) {
    return file(Circle.PUPILS, subject);
  }

  @PostMapping("/people/parents/export")
  @Guarded(value = Resource.PUPILS, to = Act.EXPORT)
  ResponseEntity<String> parents(Subject subject) {
    return file(Circle.PARENTS, subject);
  }

  private ResponseEntity<String> file(Circle circle, Subject subject) {
    permissions.require(subject, Act.EXPORT, circle.resource(), Target.of(subject.school()));
    var file = DirectoryFile.of(circle, directory.export(circle, subject.person()));
    return ResponseEntity.ok()
        .contentType(CSV)
        .cacheControl(CacheControl.noStore())
        .headers(headers -> headers.setContentDisposition(attachment(circle)))
        .body(file);
  }

  private ContentDisposition attachment(Circle circle) {
    var kind = circle.path().substring(circle.path().lastIndexOf('/') + 1);
    return ContentDisposition.attachment()
        .filename("%s-%s.csv".formatted(kind, today.day()))
        .build();
  }
}
