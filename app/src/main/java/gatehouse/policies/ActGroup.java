package gatehouse.policies;

import gatehouse.rules.Facet;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Acts that a reader looks for in one place. Each act stands in the first group that names it; an
/// act that no group names stands in the last.
public enum ActGroup {
  BEFRIEND(
      "Friends and followers",
      "send_friend_request accept_friend_request keep_connection follow be_followed"),
  CONTACT(
      "Messages, calls and groups", "message call join_group create_group interact view_profile"),
  PERSONAL(
      "Personal details and friendships",
      "give_contact_details ask_personal_details answer_personal_details share_own_life"
          + " meet_socially seek_relationship declare_tie"),
  PICTURES(
      "Photos and films",
      "post_picture take_picture keep_picture delete_picture send_picture tag_person"),
  PUBLISH("Posts and comments", "post comment share use_logo copy_work use_trademark"),
  PROFILE(
      "Your own profile",
      "name_school_on_profile name_job_on_profile set_privacy use_pseudonym impersonate"
          + " review_profile"),
  DEVICES(
      "Devices and private use",
      "browse_privately visit_social_network access_site bring_device use_device share_password"
          + " use_computer_without_permission"),
  ACCOUNTS(
      "The school’s accounts and platforms",
      "create_account adopt_platform use_account monitor_account close_account answer_comment"
          + " delete_comment block_user report_to_platform respond_to_press represent_school"
          + " private_gain enable_pupil_talk give_pupil_access filter_internet"),
  CONCERNS(
      "Concerns, abuse and evidence",
      "ask_removal capture_evidence delete_evidence report_concern investigate answer_abuse"
          + " seek_support raise_complaint view_material search_device confiscate_device"
          + " possess_material refer_to_police refer_to_lado handle_in_school discipline"
          + " restrict_access monitor_use access_private_account"),
  DATA(
      "Information about people",
      "disclose_information discuss_pupil hold_data collect_data transfer_data_abroad"),
  OTHER("The policy itself, training and everything else", "");

  private final String title;
  private final String acts;

  ActGroup(String title, String acts) {
    this.title = title;
    this.acts = " " + acts + " ";
  }

  public String title() {
    return title;
  }

  /// The group's name in an address.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ActGroup of(Facet.Value act) {
    return Arrays.stream(values())
        .filter(group -> group.acts.contains(" " + act.id() + " "))
        .findFirst()
        .orElse(OTHER);
  }

  /// The group that an address names, if there is one.
  public static Optional<ActGroup> named(String word) {
    return Arrays.stream(values()).filter(group -> group.word().equals(word)).findFirst();
  }
}
