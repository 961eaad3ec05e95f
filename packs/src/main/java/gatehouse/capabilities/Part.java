package gatehouse.capabilities;

import java.util.List;

/// A part of the product, with what it does: one line for each capability, its id and its sentence.
public enum Part {
  ADVICE(
      "Advisor and policy page",
      """
      decides: Judges a situation by the clause and names it with the answer.
      displays: Shows the clause, numbered and linkable, on the policy's page.
      """),
  POLICY_LIFE(
      "The policy's own life",
      """
      workflow.policy-life: Leads the policy from draft through ratification and review to its successor.
      records.policy-life: Keeps every edition with its dates, body and minute, and names it in each decision.
      reminds.policy-life: Reminds the owner when the policy or one of its parameters is due.
      reports.policy-life: Tells leaders and governors which parts of the policy are overdue or not yet lived.
      screens.policy-life: Points out drafts that would undermine the policy's legal footing.
      teaches.policy-life: Explains to each audience why the policy exists and what it is for.
      """),
  CONTACT(
      "Contact and ties",
      """
      workflow.contact: Takes a declaration of contact or of a tie and brings it before the headteacher.
      records.contact: Keeps declared ties, contact attempts and agreed protocols.
      reminds.contact: Reminds people to go through their connections and declared ties.
      secures.contact: Lets only archived channels with a second reader count as permitted.
      teaches.contact: Trains adults in whom they may meet online, and where.
      """),
  CONDUCT(
      "Conduct of staff",
      """
      workflow.conduct: Takes a conduct case through its steps, with fairness checked before an outcome.
      records.conduct: Keeps outcomes of conduct cases with their reasons.
      reminds.conduct: Reminds staff to check their own public conduct online.
      reports.conduct: Counts outcomes so that leaders see whether the rules are applied evenly.
      screens.conduct: Finds belittling, discriminatory or defamatory words in a draft.
      teaches.conduct: Teaches what is expected of adults in public, with situations from the policy.
      """),
  PERSONAL_INFORMATION(
      "Personal information and profiles",
      """
      workflow.personal-information: Handles requests for personal details with two people's agreement.
      records.personal-information: Keeps approvals and declarations about profiles and personal details.
      reminds.personal-information: Reminds people to check their profiles and their privacy settings.
      screens.personal-information: Finds names, addresses and numbers in a draft that should not leave the school.
      secures.personal-information: Keeps private details out of directories and official accounts.
      teaches.personal-information: Shows how to lock a profile and what not to reveal.
      """),
  PUBLISHING(
      "Publishing",
      """
      workflow.publishing: Takes a draft through checking and approval by somebody other than its author.
      records.publishing: Archives what was published, changed or withdrawn, and by whom.
      reminds.publishing: Reminds owners of published items to look again or take them down.
      screens.publishing: Finds copyright, branding and unsuitable content in a draft before it goes out.
      teaches.publishing: Teaches how to write and share for the school, and what belongs to others.
      """),
  IMAGES(
      "Pictures",
      """
      workflow.images: Leads a picture through its checks, and keeps unlawful ones out altogether.
      records.images: Keeps permissions, objections and where each picture was used.
      reminds.images: Reminds owners to go through the pictures that are published.
      reports.images: Lists the published pictures that are due for another look.
      screens.images: Finds in a picture what the policy minds: names, faces, places, missing descriptions.
      secures.images: Keeps pictures from being tagged, copied or kept where they should not be.
      teaches.images: Teaches which pictures may be taken, kept and shown, and which nobody may look at.
      """),
  ACCOUNTS(
      "Official accounts",
      """
      workflow.accounts: Leads an official account from application through approval to hand-over or closure.
      records.accounts: Keeps the register of official accounts with approvals, users and reasons.
      reminds.accounts: Reminds account leads of checks, hand-overs and closing dates.
      screens.accounts: Finds advertising and private gain in what an official account is about to say.
      secures.accounts: Keeps secrets of official accounts in a vault, used without being seen.
      teaches.accounts: Explains how official accounts are opened, used and kept safe.
      """),
  MONITORING(
      "Watching and answering",
      """
      workflow.monitoring: Brings comments and mentions to the right person and ties any monitoring to a stated purpose.
      records.monitoring: Keeps what arrived, what was answered or removed, and why.
      reminds.monitoring: Runs the clock on comments, and the rota of those who look.
      reports.monitoring: Shows how fast comments are answered and where nobody looked.
      secures.monitoring: Allows no hidden monitoring and no look into private messages without authority.
      teaches.monitoring: Explains what is watched, why, and how to answer calmly.
      """),
  CONCERNS(
      "Concerns and allegations",
      """
      workflow.concerns: Leads a concern along the route that its kind demands, to whoever must be told.
      records.concerns: Keeps a concern, its steps and its outcome so that nothing can be altered afterwards.
      reminds.concerns: Watches the clocks of a concern and escalates what nobody has touched.
      reports.concerns: Counts concerns by kind for leaders and governors, without any detail.
      screens.concerns: Finds threats, harassment and signs of danger in what arrives.
      secures.concerns: Seals a case to those who need to know and holds steps that must wait.
      teaches.concerns: Teaches how to recognise, report and survive abuse, grooming and bullying online.
      """),
  DEVICES(
      "Devices",
      """
      workflow.devices: Leads the search, seizure or loan of a device with the people who must be present.
      records.devices: Keeps registers of devices, controls, searches and seizures.
      reminds.devices: Reminds owners to check filters, controls and registered devices.
      secures.devices: Has filtering and controls on devices attested, and a theft reported.
      teaches.devices: Explains what school and private devices may be used for.
      """),
  DATA_PROTECTION(
      "Data protection",
      """
      workflow.data-protection: Handles requests for access, correction and disclosure.
      records.data-protection: Keeps lawful ground, purpose and disclosure for what is held about people.
      reminds.data-protection: Runs retention and reply clocks.
      screens.data-protection: Finds personal data in what is about to leave the school.
      secures.data-protection: Encrypts what is sensitive and records who looked.
      teaches.data-protection: Explains what may be passed on, to whom and on what ground.
      """),
  TRAINING(
      "Training",
      """
      workflow.training: Plans training for every audience that the policy names.
      records.training: Keeps who attended what and until when it counts.
      reminds.training: Reminds people whose training is due.
      teaches.training: Provides the courses, briefings and questions themselves.
      """),
  CURRICULUM(
      "Teaching online safety",
      """
      workflow.curriculum: Names who supervises a platform or session that pupils use.
      records.curriculum: Keeps which class was taught what, and when.
      reports.curriculum: Shows gaps in the teaching of online safety, by class and year.
      screens.curriculum: Checks links before a class sees them.
      secures.curriculum: Has the filtering for pupils tested, with dated evidence.
      teaches.curriculum: Provides lessons and topics on staying safe online.
      """),
  SIGNING(
      "Reading and signing",
      """
      workflow.signing: Leads everyone who is bound through reading and signing an edition.
      records.signing: Keeps who signed which edition, and when.
      reminds.signing: Reminds those who have not read or signed.
      reports.signing: Shows the share of those who have signed and who is missing.
      teaches.signing: Asks a few questions from the policy before somebody signs.
      """),
  DEFINITIONS(
      "Words and categories",
      """
      workflow.definitions: Uses the policy's own words as kinds of concern and of case.
      records.definitions: Keeps people in the categories by which the policy binds them.
      screens.definitions: Applies the policy's definitions when a draft is looked at.
      teaches.definitions: Explains the policy's words in a glossary and in training.
      """);

  private final String title;
  private final String lines;

  Part(String title, String lines) {
    this.title = title;
    this.lines = lines;
  }

  /// How the part is headed on a page.
  public String title() {
    return title;
  }

  List<Capability> capabilities() {
    return lines.lines().map(this::capability).toList();
  }

  private Capability capability(String line) {
    int colon = line.indexOf(": ");
    return new Capability(line.substring(0, colon), line.substring(colon + 2), this);
  }
}
