package dev.countersign.supply.sbom;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** SPDX 2.3 in JSON. */
public final class Spdx {
  private static final String DOCUMENT = "SPDXRef-DOCUMENT";
  private static final String PROJECT = "SPDXRef-Project";
  private static final String UNSAID = "NOASSERTION";

  private Spdx() {}

  /** The document. */
  public static String write(Sbom sbom) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("spdxVersion", "SPDX-2.3");
    root.put("dataLicense", "CC0-1.0");
    root.put("SPDXID", DOCUMENT);
    root.put("name", sbom.project());
    root.put("documentNamespace", "https://countersign.dev/spdx/" + sbom.identity());
    root.put(
        "creationInfo",
        Map.of(
            "created",
            sbom.time().truncatedTo(ChronoUnit.SECONDS),
            "creators",
            List.of("Tool: " + sbom.tool() + "-" + sbom.toolVersion())));
    List<Object> packages = new ArrayList<>();
    List<Object> relations = new ArrayList<>();
    packages.add(entry(PROJECT, sbom.project()));
    relations.add(relation(DOCUMENT, "DESCRIBES", PROJECT));
    int number = 0;
    for (Sbom.Component one : sbom.components()) {
      String id = "SPDXRef-Package-" + ++number;
      packages.add(component(id, one));
      relations.add(
          one.direct() && one.needed()
              ? relation(PROJECT, "DEPENDS_ON", id)
              : one.needed()
                  ? relation(PROJECT, "CONTAINS", id)
                  : relation(id, "DEV_DEPENDENCY_OF", PROJECT));
    }
    root.put("packages", packages);
    root.put("relationships", relations);
    return Writing.json(root);
  }

  private static Map<String, Object> entry(String id, String name) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("SPDXID", id);
    fields.put("name", name);
    fields.put("downloadLocation", UNSAID);
    fields.put("filesAnalyzed", false);
    fields.put("licenseConcluded", UNSAID);
    fields.put("licenseDeclared", UNSAID);
    fields.put("copyrightText", UNSAID);
    return fields;
  }

  private static Map<String, Object> component(String id, Sbom.Component one) {
    Map<String, Object> fields = entry(id, one.name());
    one.version().ifPresent(version -> fields.put("versionInfo", version));
    one.licence().filter(Licences::knows).ifPresent(text -> fields.put("licenseDeclared", text));
    fields.put(
        "externalRefs",
        List.of(
            Map.of(
                "referenceCategory",
                "PACKAGE-MANAGER",
                "referenceType",
                "purl",
                "referenceLocator",
                one.purl())));
    return fields;
  }

  private static Map<String, Object> relation(String from, String kind, String to) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("spdxElementId", from);
    fields.put("relationshipType", kind);
    fields.put("relatedSpdxElement", to);
    return fields;
  }
}
