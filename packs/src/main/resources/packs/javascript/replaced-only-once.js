function quote(name) {
  // ruleid: javascript.replaced-only-once
  return "'" + name.replace("'", "\\'") + "'";
}

function encode(text) {
  // ruleid: javascript.replaced-only-once
  return text.replace("<", "&lt;");
}

function plain(text) {
  // ruleid: javascript.replaced-only-once
  return text.replace(/</, "");
}

function inside(path) {
  // ruleid: javascript.replaced-only-once
  return path.replace("../", "");
}

function all(text) {
  // ok: javascript.replaced-only-once
  return text.replace(/</g, "&lt;").replaceAll(">", "&gt;");
}

function label(text) {
  // ok: javascript.replaced-only-once
  return text.replace("colour", "color");
}
