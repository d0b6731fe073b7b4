const https = require("https");
const { Pool } = require("pg");

// ruleid: javascript.tls-verification-off
const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false });
// ruleid: javascript.tls-verification-off
const pool = new Pool({ ssl: { rejectUnauthorized: false } });
// ok: javascript.tls-verification-off
const safe = new https.Agent({ keepAlive: true, rejectUnauthorized: true });

function configure(options, ca) {
  // ruleid: javascript.tls-verification-off
  options.rejectUnauthorized = false;
  // ok: javascript.tls-verification-off
  return new https.Agent({ ...options, ca });
}

function asTold(options, config) {
  if (config.allowSelfSigned) {
    // ok: javascript.tls-verification-off
    options.tls = { rejectUnauthorized: false };
  }
  return options;
}

function fetched(curl, url, done) {
  // ruleid: javascript.tls-verification-off
  curl(url, { SSL_VERIFYPEER: 0 }, done);
  // ok: javascript.tls-verification-off
  curl(url, { SSL_VERIFYPEER: 1 }, done);
}

module.exports = { fetched, agent, pool, safe, configure, asTold };
