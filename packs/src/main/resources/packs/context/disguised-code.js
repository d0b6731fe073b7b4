function run(body) {
  // ruleid: context.disguised-code
  \u0065val(body);
  // ruleid: context.disguised-code
  globalThis.ev\u{61}l(body);
  // ok: context.disguised-code
  const letter = /[\u0041-\u005a\u00c0]\u0061b/;
  // ok: context.disguised-code
  return "\u0065val(" + letter.test(body) + "\u{61}";
}
