package gatehouse.advice;

import java.util.List;

/// A heading under which acts are listed, in the order in which a school meets them.
///
/// @param title the heading
/// @param acts the acts under it, by name
public record Heading(String title, List<String> acts) {
  public Heading {
    acts = List.copyOf(acts);
  }

  /// All headings; together they hold every act once.
  public static final List<Heading> ALL =
      List.of(
          of(
              "Friends, followers and contacts",
              "send_friend_request accept_friend_request keep_connection follow "
                  + "be_followed view_profile interact meet_socially seek_relationship"),
          of(
              "Messages, calls and groups",
              "message call join_group create_group give_contact_details "
                  + "ask_personal_details answer_personal_details share_own_life"),
          of(
              "Posts and comments of my own",
              "post comment share tag_person discuss_pupil answer_abuse respond_to_press "
                  + "represent_school private_gain"),
          of(
              "Photos and films",
              "take_picture post_picture send_picture keep_picture delete_picture"),
          of(
              "My own profiles",
              "name_school_on_profile name_job_on_profile set_privacy use_pseudonym "
                  + "impersonate review_profile use_logo"),
          of(
              "Devices, the internet and passwords",
              "browse_privately visit_social_network access_site bring_device use_device "
                  + "share_password use_computer_without_permission"),
          of(
              "The school’s accounts and platforms",
              "create_account adopt_platform use_account monitor_account close_account "
                  + "answer_comment delete_comment block_user report_to_platform ask_removal "
                  + "publish_document"),
          of(
              "Pupils online",
              "enable_pupil_talk give_pupil_access teach_online_safety filter_internet"),
          of(
              "A worry, an incident or a complaint",
              "report_concern capture_evidence delete_evidence view_material investigate "
                  + "search_device confiscate_device possess_material seek_support "
                  + "raise_complaint declare_tie"),
          of(
              "What the school decides",
              "refer_to_police refer_to_lado handle_in_school discipline restrict_access "
                  + "monitor_use access_private_account depart_from_policy"),
          of(
              "Information and other people’s work",
              "disclose_information hold_data collect_data transfer_data_abroad copy_work "
                  + "use_trademark"),
          of(
              "The policy, agreements and training",
              "read_policy sign_agreement attend_training give_training review_policy"));

  private static Heading of(String title, String acts) {
    return new Heading(title, List.of(acts.split(" ")));
  }
}
