package dev.countersign.supply.sbom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** CycloneDX 1.6 in JSON. */
public final class CycloneDx {
  private static final String PROJECT = "project";

  private CycloneDx() {}

  /** The document. */
  public static String write(Sbom sbom) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json");
    root.put("bomFormat", "CycloneDX");
    root.put("specVersion", "1.6");
    root.put("serialNumber", "urn:uuid:" + sbom.identity());
    root.put("version", 1);
    root.put(
        "metadata",
        ordered(
            "timestamp",
            sbom.time(),
            "tools",
            Map.of(
                "components",
                List.of(
                    ordered(
                        "type",
                        "application",
                        "name",
                        sbom.tool(),
                        "version",
                        sbom.toolVersion()))),
            "component",
            ordered("type", "application", "bom-ref", PROJECT, "name", sbom.project())));
    root.put("components", sbom.components().stream().map(CycloneDx::component).toList());
    List<String> direct =
        sbom.components().stream()
            .filter(Sbom.Component::direct)
            .map(Sbom.Component::purl)
            .toList();
    root.put("dependencies", List.of(ordered("ref", PROJECT, "dependsOn", direct)));
    List<Object> flaws = vulnerabilities(sbom);
    if (!flaws.isEmpty()) {
      root.put("vulnerabilities", flaws);
    }
    return Writing.json(root);
  }

  private static Map<String, Object> component(Sbom.Component one) {
    Map<String, Object> fields =
        ordered("type", "library", "bom-ref", one.purl(), "name", one.name());
    one.version().ifPresent(version -> fields.put("version", version));
    fields.put("scope", one.needed() ? "required" : "optional");
    one.licence()
        .ifPresent(text ->
            fields.put(
                "licenses",
                List.of(Map.of("license", Map.of(Licences.knows(text) ? "id" : "name", text)))));
    fields.put("purl", one.purl());
    return fields;
  }

  private static List<Object> vulnerabilities(Sbom sbom) {
    Map<String, List<Object>> affected = new TreeMap<>();
    for (Sbom.Component one : sbom.components()) {
      one.flaws()
          .forEach(flaw ->
              affected
                  .computeIfAbsent(flaw, any -> new ArrayList<>())
                  .add(Map.of("ref", one.purl())));
    }
    List<Object> all = new ArrayList<>();
    affected.forEach((flaw, refs) -> all.add(ordered("id", flaw, "affects", refs)));
    return all;
  }

  private static Map<String, Object> ordered(Object... pairs) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      fields.put(pairs[i].toString(), pairs[i + 1]);
    }
    return fields;
  }
}
