const crypto = require("crypto");

// ruleid: javascript.short-elliptic-curve
const old = crypto.generateKeyPairSync("ec", { namedCurve: "P-256" });
// ok: javascript.short-elliptic-curve
const usual = crypto.generateKeyPairSync("ec", { namedCurve: "P-256" });
const options = { namedCurve: "prime192v1" };
// ruleid: javascript.short-elliptic-curve
crypto.generateKeyPair("ec", options, keep);
// ruleid: javascript.short-elliptic-curve
const exchange = crypto.createECDH("P-256");
// ok: javascript.short-elliptic-curve
const good = crypto.createECDH("secp521r1");
