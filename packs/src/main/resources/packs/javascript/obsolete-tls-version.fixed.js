const https = require("https");

// ruleid: javascript.obsolete-tls-version
const old = new https.Agent({ minVersion: "TLSv1.2" });
// ruleid: javascript.obsolete-tls-version
const older = new https.Agent({ secureProtocol: "TLSv1_2_method" });
// ok: javascript.obsolete-tls-version
const current = new https.Agent({ minVersion: "TLSv1.2" });
