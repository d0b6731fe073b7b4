package dev.countersign.supply.manifest;

import com.google.auto.service.AutoService;
import dev.countersign.supply.Dependency;
import dev.countersign.supply.Dependency.Origin;
import dev.countersign.supply.Dependency.Trait;
import dev.countersign.supply.Manifest;
import dev.countersign.supply.data.Data;
import dev.countersign.supply.data.JsonData;
import dev.countersign.supply.data.Source;
import dev.countersign.supply.data.XmlData;
import dev.countersign.supply.data.XmlData.Element;
import dev.countersign.supply.version.Ecosystem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * .NET: project files with {@code PackageReference}, versions kept in {@code
 * Directory.Packages.props}, {@code packages.config} and {@code packages.lock.json}.
 */
@AutoService(ManifestReader.class)
public final class Nuget implements ManifestReader {
  private static final Pattern PROPERTY = Pattern.compile("\\$\\(([\\w.]+)\\)");
  private static final String CENTRAL = "Directory.Packages.props";

  @Override
  public boolean reads(String path, String name) {
    return name.endsWith(".csproj")
        || name.endsWith(".fsproj")
        || name.endsWith(".vbproj")
        || name.equals(CENTRAL)
        || name.equals("packages.config")
        || name.equals("packages.lock.json");
  }

  @Override
  public Manifest read(Source source, ProjectFiles files) {
    if (source.path().endsWith(".json")) {
      return locked(source);
    }
    Element root = XmlData.read(source);
    return root.name().equals("packages") ? config(source, root) : project(source, root, files);
  }

  private static Manifest locked(Source source) {
    Draft draft = new Draft(source, Ecosystem.NUGET, Manifest.Kind.LOCKED);
    for (Data.Field framework : JsonData.read(source).at("dependencies").fields().values()) {
      framework
          .value()
          .fields()
          .forEach((name, field) -> {
            Data entry = field.value();
            String type = entry.at("type").text();
            entry
                .text("resolved")
                .ifPresent(version ->
                    draft.add(
                        draft
                            .locked(name, version, field.start(), field.end())
                            .from(type.equals("Project") ? Origin.LOCAL : Origin.REGISTRY)
                            .with(Trait.DIRECT, type.equals("Direct"))
                            .with(Trait.HASHED, entry.text("contentHash").isPresent())));
          });
    }
    return draft.done();
  }

  private static Manifest config(Source source, Element root) {
    Draft draft = new Draft(source, Ecosystem.NUGET, Manifest.Kind.LOCKED);
    for (Element one : root.all("package")) {
      draft.add(
          draft
              .locked(one.attribute("id"), one.attribute("version"), one.start(), one.end())
              .with(Trait.DIRECT, true)
              .with(Trait.DEVELOPMENT, one.attribute("developmentDependency").equals("true")));
    }
    return draft.done();
  }

  private static Manifest project(Source source, Element root, ProjectFiles files) {
    boolean central = source.path().endsWith(CENTRAL);
    Draft draft =
        new Draft(source, Ecosystem.NUGET, central ? Manifest.Kind.SHARED : Manifest.Kind.DECLARED);
    Map<String, String> properties = properties(root);
    Map<String, String> versions = central ? Map.of() : central(source, files);
    String wanted = central ? "PackageVersion" : "PackageReference";
    for (Element one : root.under("ItemGroup", wanted)) {
      String name = one.attribute("Include");
      if (!name.isEmpty()) {
        draft.add(
            reference(draft, one, name, properties, versions).with(Trait.CONSTRAINT, central));
      }
    }
    return draft.done();
  }

  private static Dependency reference(
      Draft draft, Element one, String name, Map<String, String> own, Map<String, String> central) {
    String written =
        first(
            one.attribute("VersionOverride"),
            one.attribute("Version"),
            one.textOf("Version"),
            central.getOrDefault(Ecosystem.NUGET.normal(name), ""));
    String version = filled(written, own);
    boolean plain = version.matches("[0-9][0-9A-Za-z.+-]*");
    Dependency asked = draft.asked(name, version, one.start(), one.end());
    // The least version that is let in is the one that is taken, unless another package asks more.
    return plain ? asked.at(Optional.of(version)) : asked;
  }

  private static String first(String... candidates) {
    for (String candidate : candidates) {
      if (!candidate.isEmpty()) {
        return candidate;
      }
    }
    return "";
  }

  private static Map<String, String> properties(Element root) {
    Map<String, String> properties = new HashMap<>();
    for (Element group : root.all("PropertyGroup")) {
      group.children().forEach(one -> properties.put(one.name(), one.text()));
    }
    return properties;
  }

  private static String filled(String text, Map<String, String> properties) {
    Matcher property = PROPERTY.matcher(text);
    return property.replaceAll(
        found -> Matcher.quoteReplacement(properties.getOrDefault(found.group(1), found.group())));
  }

  /** The versions of the nearest {@code Directory.Packages.props} above. */
  private static Map<String, String> central(Source source, ProjectFiles files) {
    Map<String, String> versions = new HashMap<>();
    for (String folder = source.folder(); ; folder = parent(folder)) {
      Optional<Source> props = files.read(folder + CENTRAL);
      if (props.isPresent()) {
        Element root = XmlData.read(props.get());
        Map<String, String> properties = properties(root);
        List<Element> all = root.under("ItemGroup", "PackageVersion");
        all.forEach(one ->
            versions.put(
                Ecosystem.NUGET.normal(one.attribute("Include")),
                filled(one.attribute("Version"), properties)));
        return versions;
      }
      if (folder.isEmpty()) {
        return versions;
      }
    }
  }

  private static String parent(String folder) {
    int slash = folder.lastIndexOf('/', folder.length() - 2);
    return folder.substring(0, slash + 1);
  }
}
