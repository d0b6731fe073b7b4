const fs = require("node:fs");

function secured(settings) {
  switch (settings.sslMode) {
    case "require":
      // ok: javascript.tls-verification-optional
      return { rejectUnauthorized: true, ca: fs.readFileSync(settings.authority) };
    case "no-verify":
      // ruleid: javascript.tls-verification-optional
      return { rejectUnauthorized: false };
    default:
      return undefined;
  }
}

function accepting(value) {
  switch (value) {
    case "accept_invalid_certs":
      // ruleid: javascript.tls-verification-optional
      return { rejectUnauthorized: false };
    default:
      return { rejectUnauthorized: true };
  }
}

function options(settings) {
  const options = { host: settings.host };
  if (settings.ignoreCertificate) {
    // ruleid: javascript.tls-verification-optional
    options.rejectUnauthorized = false;
  }
  if (settings.host) {
    // ok: javascript.tls-verification-optional
    options.strict = { rejectUnauthorized: false };
  }
  return options;
}

module.exports = { secured, options };
