package dev.countersign.supply.manifest;

import com.google.auto.service.AutoService;
import dev.countersign.supply.Dependency.Trait;
import dev.countersign.supply.Manifest;
import dev.countersign.supply.data.Source;
import dev.countersign.supply.version.Ecosystem;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code setup.py}, of which only the texts in its lists of requirements are read; nothing is run.
 */
@AutoService(ManifestReader.class)
public final class SetupPy implements ManifestReader {
  private static final Pattern LIST =
      Pattern.compile(
          "\\b(install_requires|extras_require|tests_require|setup_requires)\\s*=\\s*[\\[{(]");
  private static final Pattern TEXT =
      Pattern.compile("(['\"])([^'\"\\n]*)\\1(\\s*:)?|[\\[\\](){}]|#.*");
  private static final Pattern NAME = Pattern.compile("\\bname\\s*=\\s*['\"]([^'\"]+)['\"]");

  @Override
  public boolean reads(String path, String name) {
    return name.equals("setup.py");
  }

  @Override
  public Manifest read(Source source, ProjectFiles files) {
    Draft draft = new Draft(source, Ecosystem.PYPI, Manifest.Kind.DECLARED);
    Matcher name = NAME.matcher(source.text());
    draft.project(name.find() ? Optional.of(name.group(1)) : Optional.empty());
    Matcher list = LIST.matcher(source.text());
    while (list.find()) {
      texts(draft, list.group(1), list.end());
    }
    return draft.done();
  }

  /** The texts up to the bracket that closes the list; keys of a mapping are no requirements. */
  private static void texts(Draft draft, String key, int from) {
    Matcher token = TEXT.matcher(draft.source().text());
    int depth = 1;
    for (int at = from; depth > 0 && token.find(at); at = token.end()) {
      char first = token.group().charAt(0);
      if (first == '\'' || first == '"') {
        if (token.group(3) == null && Pep508.read(token.group(2)).isPresent()) {
          PythonDraft.requirement(draft, token.group(2), token.start(2), token.end(2))
              .ifPresent(dependency ->
                  draft.add(
                      dependency
                          .with(Trait.OPTIONAL, key.equals("extras_require"))
                          .with(Trait.DEVELOPMENT, key.equals("tests_require"))));
        }
      } else if (first != '#') {
        depth += "[({".indexOf(first) >= 0 ? 1 : -1;
      }
    }
  }
}
