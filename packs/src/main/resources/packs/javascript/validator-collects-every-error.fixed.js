const Ajv = require("ajv");

// ruleid: javascript.validator-collects-every-error
const loose = new Ajv({ allErrors: false, coerceTypes: true });
// ok: javascript.validator-collects-every-error
const strict = new Ajv({ coerceTypes: true });
// ok: javascript.validator-collects-every-error
const first = new Ajv({ allErrors: false });

module.exports = { loose, strict, first };
