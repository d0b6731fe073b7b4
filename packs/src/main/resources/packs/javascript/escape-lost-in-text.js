const HOST = "shop.com";

// ruleid: javascript.escape-lost-in-text
const partner = new RegExp("^https://(\w+\.)?shop\.com/");
// ruleid: javascript.escape-lost-in-text
const numbers = RegExp("^\d+$", "g");
// ok: javascript.escape-lost-in-text
const own = new RegExp("^https://(\\w+\\.)?shop\\.com/");
// ok: javascript.escape-lost-in-text
const literal = /^https:\/\/shop\.com\//;
// ok: javascript.escape-lost-in-text
const lines = new RegExp("\n|\t", "g");
// ok: javascript.escape-lost-in-text
const built = new RegExp("^" + HOST.replace(".", "\\.") + "$");
// ok: javascript.escape-lost-in-text
const text = "one\.two";

module.exports = { partner, numbers, own, literal, lines, built, text };
