package gatehouse.signing;

import gatehouse.shell.SchoolTime;
import java.time.LocalDate;

/// Why something could not be done with a signature.
///
/// @param field what is wrong, as forms name it; empty if it is no single field
/// @param words what to do instead
public record SignatureRefusal(String field, String words) {
  static final SignatureRefusal NOT_ASKED =
      new SignatureRefusal("", "This edition is not to be signed by them any longer.");
  static final SignatureRefusal CHANGED_MEANWHILE =
      new SignatureRefusal("", "Somebody has changed this meanwhile. Look at it again.");
  static final SignatureRefusal OTHER_NAME =
      new SignatureRefusal("name", "Type your own name as the school has it");
  public static final SignatureRefusal SIGNED_ALREADY =
      new SignatureRefusal("", "It is signed already. A signature that was given stays.");
  static final SignatureRefusal NO_REASON =
      new SignatureRefusal("reason", "Say why you do not agree, so that the head can answer you");
  public static final SignatureRefusal NO_DAY =
      new SignatureRefusal("on", "Enter the date on the paper, such as 4/5/2026");
  static final SignatureRefusal FUTURE_DAY =
      new SignatureRefusal("on", "The date on the paper must be today or in the past");
  public static final SignatureRefusal NO_WITNESS =
      new SignatureRefusal("witness", "Enter who saw it being signed, such as Pat Green, office");
  public static final SignatureRefusal NOBODY =
      new SignatureRefusal("people", "Choose whose signatures are on the sheet");
  static final SignatureRefusal OWN_PAPER =
      new SignatureRefusal(
          "", "Nobody keys in their own signature. Sign here, or ask a colleague.");

  static SignatureRefusal before(LocalDate opened) {
    return new SignatureRefusal(
        "on",
        "The edition was sent out on %s: enter a date on or after that day"
            .formatted(SchoolTime.words(opened)));
  }
}
