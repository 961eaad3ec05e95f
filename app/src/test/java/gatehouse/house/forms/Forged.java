package gatehouse.house.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Sends a form as no page of ours would: without its token, with another's, from elsewhere.
record Forged(Caller one, Caller other) {
  /// Each forgery that was not refused with 403.
  List<String> taken(HtmlForm form) {
    return tries(form).entrySet().stream()
        .filter(each -> each.getValue().status() != 403)
        .map(each -> form.handler() + " " + each.getKey() + ": " + each.getValue().status())
        .toList();
  }

  private Map<String, Answer> tries(HtmlForm form) {
    var caller = form.caller();
    var fields = form.plausible();
    var path = form.action();
    var evil = "https://evil.example";
    var answers = new LinkedHashMap<String, Answer>();
    answers.put("without token", caller.postAs("", path, fields));
    answers.put(
        "with another’s token", caller.postAs((caller == one ? other : one).token(), path, fields));
    answers.put(
        "from another site",
        caller.post(path, fields, "Origin", evil, "Sec-Fetch-Site", "cross-site"));
    answers.put("from another origin", caller.post(path, fields, "Origin", evil));
    answers.put("from nowhere", caller.post(path, fields, "Origin", "null"));
    return answers;
  }
}
