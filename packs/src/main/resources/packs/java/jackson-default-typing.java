package shop.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator;

class Mappers {
  ObjectMapper old() {
    ObjectMapper mapper = new ObjectMapper();
    // ruleid: java.jackson-default-typing
    mapper.enableDefaultTyping();
    return mapper;
  }

  ObjectMapper open(ObjectMapper mapper) {
    // ruleid: java.jackson-default-typing
    mapper.activateDefaultTyping(LaissezFaireSubTypeValidator.instance, ObjectMapper.DefaultTyping.NON_FINAL);
    return mapper;
  }

  ObjectMapper narrow(ObjectMapper mapper) {
    // ok: java.jackson-default-typing
    mapper.activateDefaultTyping(BasicPolymorphicTypeValidator.builder().allowIfSubType("shop.").build());
    return mapper;
  }

  // ok: java.jackson-default-typing
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  interface Payment {}
}
