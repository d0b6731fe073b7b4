const crypto = require("crypto");

function open(key, iv, text, tag) {
  // ruleid: javascript.encrypted-text-not-checked
  const decipher = crypto.createDecipheriv("aes-256-gcm", key, iv);
  decipher.setAuthTag(tag);
  return decipher.update(text, "base64", "utf8");
}

function openUntagged(key, iv, text) {
  // ruleid: javascript.encrypted-text-not-checked
  const decipher = crypto.createDecipheriv("chacha20-poly1305", key, iv);
  return JSON.parse(decipher.update(text, "base64", "utf8"));
}

function openChecked(key, iv, text, tag) {
  // ok: javascript.encrypted-text-not-checked
  const decipher = crypto.createDecipheriv("aes-256-gcm", key, iv, { authTagLength: 16 });
  decipher.setAuthTag(tag);
  return Buffer.concat([decipher.update(text), decipher.final()]);
}

function openLater(key, iv, text, tag) {
  // ok: javascript.encrypted-text-not-checked
  const decipher = crypto.createDecipheriv("aes-256-gcm", key, iv);
  decipher.setAuthTag(tag);
  let out = decipher.update(text, "hex", "utf8");
  out += decipher.final("utf8");
  return out;
}

function openOld(key, iv, text) {
  // ok: javascript.encrypted-text-not-checked
  const decipher = crypto.createDecipheriv("aes-256-cbc", key, iv);
  return decipher.update(text, "base64", "utf8");
}

function stream(key, iv, source, target) {
  // ok: javascript.encrypted-text-not-checked
  const decipher = crypto.createDecipheriv("aes-256-gcm", key, iv);
  source.pipe(decipher).pipe(target);
}
