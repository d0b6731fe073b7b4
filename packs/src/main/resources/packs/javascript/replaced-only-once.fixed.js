function quote(name) {
  // ruleid: javascript.replaced-only-once
  return "'" + name.replaceAll("'", "\\'") + "'";
}

function encode(text) {
  // ruleid: javascript.replaced-only-once
  return text.replaceAll("<", "&lt;");
}

function plain(text) {
  // ruleid: javascript.replaced-only-once
  return text.replace(/</g, "");
}

function inside(path) {
  // ruleid: javascript.replaced-only-once
  return path.replaceAll("../", "");
}

function all(text) {
  // ok: javascript.replaced-only-once
  return text.replace(/</g, "&lt;").replaceAll(">", "&gt;");
}

function label(text) {
  // ok: javascript.replaced-only-once
  return text.replace("colour", "color");
}
