/// Answers “may I?”: guided questions, a search in everyday words, the answer, the API, and how
/// often what was asked.
///
/// Arrows: policies, shell, and the plain libraries rules, packs, advisor, json.
@NullMarked
@ApplicationModule(allowedDependencies = {"policies", "shell", "rules", "packs", "advisor", "json"})
package gatehouse.advice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
