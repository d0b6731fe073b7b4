const serialize = require("serialize-javascript");

function state(data) {
  // ruleid: javascript.markup-left-in-script
  const raw = serialize(data, { unsafe: true });
  // ok: javascript.markup-left-in-script
  const escaped = serialize(data);
  return [raw, escaped];
}
