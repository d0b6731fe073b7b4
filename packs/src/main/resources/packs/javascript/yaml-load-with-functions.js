const yaml = require("js-yaml");

function read(text) {
  // ruleid: javascript.yaml-load-with-functions
  const all = yaml.load(text);
  // ok: javascript.yaml-load-with-functions
  const plain = yaml.load(text, { schema: yaml.JSON_SCHEMA });
  return [all, plain];
}
