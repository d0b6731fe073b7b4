package shop.events;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

class Envelope {
  // ruleid: java.class-named-in-json
  @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, property = "@class")
  public Object payload;

  // ruleid: java.class-named-in-json
  @JsonTypeInfo(use = JsonTypeInfo.Id.MINIMAL_CLASS)
  interface Event {}

  // ok: java.class-named-in-json
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  interface Payment {}
}
