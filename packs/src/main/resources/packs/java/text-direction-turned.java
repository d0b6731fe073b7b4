class Levels {
  // ruleid: java.text-direction-turned
  static final String LEVEL = "user‮ ⁦// only for administrators⁩ ⁦";

  // ok: java.text-direction-turned
  static final String NAME = "user";
}
