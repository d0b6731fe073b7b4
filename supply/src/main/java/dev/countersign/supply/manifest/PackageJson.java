package dev.countersign.supply.manifest;

import com.google.auto.service.AutoService;
import dev.countersign.supply.Dependency;
import dev.countersign.supply.Dependency.Origin;
import dev.countersign.supply.Dependency.Trait;
import dev.countersign.supply.Manifest;
import dev.countersign.supply.data.Data;
import dev.countersign.supply.data.JsonData;
import dev.countersign.supply.data.Source;
import dev.countersign.supply.version.Ecosystem;
import java.util.List;
import java.util.Map;

/** npm's {@code package.json}. */
@AutoService(ManifestReader.class)
public final class PackageJson implements ManifestReader {
  private static final List<String> GROUPS =
      List.of("dependencies", "optionalDependencies", "peerDependencies", "devDependencies");
  private static final List<String> INSTALL_SCRIPTS =
      List.of("preinstall", "install", "postinstall");
  private static final String ALIAS = "npm:";

  @Override
  public boolean reads(String path, String name) {
    return name.equals("package.json");
  }

  @Override
  public Manifest read(Source source, ProjectFiles files) {
    Data root = JsonData.read(source);
    Draft draft = new Draft(source, Ecosystem.NPM, Manifest.Kind.DECLARED);
    draft.project(root.text("name"));
    draft.licence(root.text("license"));
    for (String group : GROUPS) {
      root.at(group)
          .fields()
          .forEach((name, field) -> draft.add(dependency(draft, group, name, field)));
    }
    Map<String, Data.Field> scripts = root.at("scripts").fields();
    for (String script : INSTALL_SCRIPTS) {
      Data.Field field = scripts.get(script);
      if (field != null) {
        draft.remark(
            Manifest.Subject.INSTALL_SCRIPT,
            field.value().text(),
            field.start(),
            field.value().end());
      }
    }
    workspaces(root)
        .forEach(
            folder -> draft.remark(Manifest.Subject.WORKSPACE, folder, root.start(), root.start()));
    return draft.done();
  }

  private static List<String> workspaces(Data root) {
    List<String> plain = root.at("workspaces").texts();
    return plain.isEmpty() ? root.at("workspaces", "packages").texts() : plain;
  }

  private static Dependency dependency(Draft draft, String group, String name, Data.Field field) {
    String wanted = field.value().text();
    String real = name;
    if (wanted.startsWith(ALIAS)) {
      int at = wanted.lastIndexOf('@');
      real = wanted.substring(ALIAS.length(), at > ALIAS.length() ? at : wanted.length());
      wanted = at > ALIAS.length() ? wanted.substring(at + 1) : "";
    }
    return draft
        .asked(real, wanted, field)
        .from(origin(wanted))
        .with(Trait.DEVELOPMENT, group.equals("devDependencies"))
        .with(Trait.OPTIONAL, group.startsWith("optional") || group.startsWith("peer"));
  }

  static Origin origin(String wanted) {
    if (wanted.startsWith("file:")
        || wanted.startsWith("link:")
        || wanted.startsWith("workspace:")
        || wanted.startsWith("portal:")) {
      return Origin.LOCAL;
    }
    if (wanted.startsWith("git") || wanted.startsWith("github:") || wanted.contains(".git#")) {
      return Origin.GIT;
    }
    if (wanted.startsWith("http:") || wanted.startsWith("https:")) {
      return Origin.URL;
    }
    return wanted.contains("/") && !wanted.startsWith("@") ? Origin.GIT : Origin.REGISTRY;
  }
}
