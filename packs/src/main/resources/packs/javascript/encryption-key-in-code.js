const crypto = require("crypto");
const CryptoJS = require("crypto-js");

const KEY = "Xk29sLq0PzVn38faXk29sLq0PzVn38fa";

function seal(text, iv) {
  // ruleid: javascript.encryption-key-in-code
  return crypto.createCipheriv("aes-256-gcm", KEY, iv).update(text);
}

function open(text, iv) {
  const key = Buffer.from("7b1f0c9d3e5a68427b1f0c9d3e5a6842", "hex");
  // ruleid: javascript.encryption-key-in-code
  return crypto.createDecipheriv("aes-128-cbc", key, iv).update(text);
}

function sealInBrowser(text) {
  // ruleid: javascript.encryption-key-in-code
  return CryptoJS.AES.encrypt(text, "orders of the shop").toString();
}

function sealWithOwnKey(text, iv) {
  // ok: javascript.encryption-key-in-code
  return crypto.createCipheriv("aes-256-gcm", Buffer.from(process.env.ORDER_KEY, "hex"), iv).update(text);
}

function sealDerived(password, text, iv) {
  const key = crypto.scryptSync(password, "salt", 32);
  // ok: javascript.encryption-key-in-code
  return crypto.createCipheriv("aes-256-gcm", key, iv).update(text);
}

module.exports = { seal, open, sealInBrowser, sealWithOwnKey, sealDerived };
