const yaml = require("js-yaml");

function read(text) {
  // ruleid: javascript.yaml-load-with-functions
  const all = yaml.load(text);
  // ok: javascript.yaml-load-with-functions
  const plain = yaml.load(text, { schema: yaml.JSON_SCHEMA });
  return [all, plain];
}

function loadTyped(yaml, request) {
  // ruleid: javascript.yaml-load-with-functions
  return yaml.load(request.body.text, { schema: yaml.DEFAULT_FULL_SCHEMA });
}

function loadTypedToo(yaml, request) {
  // ruleid: javascript.yaml-load-with-functions
  return yaml.load(request.body.text, { schema: yaml.DEFAULT_SCHEMA.extend(require("js-yaml-js-types").all) });
}

function loadCore(yaml, request) {
  // ok: javascript.yaml-load-with-functions
  return yaml.load(request.body.text, { schema: yaml.CORE_SCHEMA });
}
