package gatehouse.signin.web;

import gatehouse.shell.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who can be invited, and what became of the invitations.
///
/// @param done what has just been done, in words
public record InvitationsPage(
    List<Row> people, List<Sent> sent, boolean maySend, @Nullable String done) implements Page {
  public InvitationsPage {
    people = List.copyOf(people);
    sent = List.copyOf(sent);
  }

  /// Somebody of the school.
  ///
  /// @param account whether they get an account, and no visit
  /// @param ready whether they can sign in already
  public record Row(
      String id, String name, String roles, boolean account, boolean ready, int sessions) {}

  /// An invitation.
  public record Sent(
      String id, String name, String kind, String made, String until, String state, boolean open) {}

  @Override
  public String title() {
    return "Invitations";
  }
}
