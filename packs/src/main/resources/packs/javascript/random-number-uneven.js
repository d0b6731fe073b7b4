const crypto = require("crypto");

function pin() {
  const bytes = crypto.randomBytes(4);
  let text = "";
  for (let i = 0; i < 4; i++) {
    // ruleid: javascript.random-number-uneven
    text += bytes[i] % 10;
  }
  return text;
}

function letter() {
  // ok: javascript.random-number-uneven
  return "abcdefghijklmnop"[crypto.randomBytes(1)[0] % 16];
}

function number() {
  // ok: javascript.random-number-uneven
  return crypto.randomInt(10);
}

function digits(bytes = crypto.randomBytes(20)) {
  let text = "";
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] < 250) {
      // ok: javascript.random-number-uneven
      text += bytes[i] % 10;
    }
  }
  return text;
}
