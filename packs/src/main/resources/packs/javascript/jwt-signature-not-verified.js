const jwt = require("jsonwebtoken");

function currentUser(req, res, next) {
  // ruleid: javascript.jwt-signature-not-verified
  const claims = jwt.decode(req.headers.authorization.split(" ")[1]);
  req.user = claims.sub;
  next();
}

function currentUserSafe(req, res, next) {
  const token = req.headers.authorization.split(" ")[1];
  // ok: javascript.jwt-signature-not-verified
  const claims = jwt.verify(token, process.env.JWT_KEY, { algorithms: ["HS256"] });
  req.user = claims.sub;
  next();
}

function keyId(token) {
  jwt.verify(token, process.env.JWT_KEY, { algorithms: ["HS256"] });
  // ok: javascript.jwt-signature-not-verified
  return jwt.decode(token, { complete: true }).header.kid;
}

function text(decoder, bytes) {
  // ok: javascript.jwt-signature-not-verified
  return decoder.decode(bytes);
}

module.exports = { currentUser, currentUserSafe, keyId, text };

const simple = require("jwt-simple");

function readSimple(req, res) {
  // ok: javascript.jwt-signature-not-verified
  const claims = simple.decode(req.headers.authorization, key);
  res.json(claims);
}
