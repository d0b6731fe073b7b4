package dev.countersign.report;

import dev.countersign.scan.finding.RouteInventory;
import dev.countersign.scan.finding.RouteInventory.Route;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes an inventory of routes, for people and for programs. */
public final class RouteReport {
  private static final String UNGUARDED = "no check found";

  private RouteReport() {}

  /** A table, and a line that counts. */
  public static String text(RouteInventory inventory) {
    List<String[]> rows = new ArrayList<>();
    rows.add(new String[] {"METHOD", "PATH", "HANDLER", "WHERE", "WHO MAY CALL"});
    inventory.routes().forEach(route -> rows.add(row(route)));
    StringBuilder table = new StringBuilder();
    if (rows.size() > 1) {
      table.append(Table.of(rows)).append('\n');
    }
    long open = inventory.routes().stream().filter(route -> route.guards().isEmpty()).count();
    return table
        .append(
            inventory.routes().size() == 1 ? "1 route: " : inventory.routes().size() + " routes: ")
        .append(inventory.routes().size() - open)
        .append(" with a check of who calls, ")
        .append(open)
        .append(" without one in sight.\n")
        .toString();
  }

  private static String[] row(Route route) {
    return new String[] {
      route.method(),
      route.path().isEmpty() ? "-" : route.path(),
      route.handler().isEmpty() ? "-" : route.handler(),
      route.location().path() + ":" + route.location().start().line(),
      route.guards().isEmpty() ? UNGUARDED : String.join(", ", route.guards())
    };
  }

  /**
   * {@code {"version": 1, "routes": [{"method", "path", "handler", "file", "line", "guards"}]}}.
   */
  public static String json(RouteInventory inventory) {
    Writer text = new StringWriter();
    try (JsonGenerator json = Json.generator(text)) {
      json.writeStartObject();
      json.writeNumberProperty("version", 1);
      json.writeArrayPropertyStart("routes");
      inventory.routes().forEach(route -> route(json, route));
      json.writeEndArray();
      json.writeEndObject();
    }
    return text + "\n";
  }

  private static void route(JsonGenerator json, Route route) {
    json.writeStartObject();
    json.writeStringProperty("method", route.method());
    json.writeStringProperty("path", route.path());
    json.writeStringProperty("handler", route.handler());
    json.writeStringProperty("file", route.location().path());
    json.writeNumberProperty("line", route.location().start().line());
    json.writeArrayPropertyStart("guards");
    route.guards().forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }
}
