const jwt = require("jsonwebtoken");
const User = require("./models/user");

async function login(req, res) {
  const user = await User.findOne({ email: req.body.email });
  // ruleid: javascript.user-record-in-token
  const whole = jwt.sign({ user }, process.env.JWT_SECRET, { expiresIn: "1h" });
  // ruleid: javascript.user-record-in-token
  const copied = jwt.sign(user.toJSON(), process.env.JWT_SECRET, { expiresIn: "1h" });
  // ok: javascript.user-record-in-token
  const chosen = jwt.sign({ sub: user.id, role: user.role }, process.env.JWT_SECRET, { expiresIn: "1h" });
  res.json({ whole, copied, chosen });
}

function issue(account, key) {
  // ruleid: javascript.user-record-in-token
  return jwt.sign({ ...account }, key, { expiresIn: "1h" });
}

function renew(claims, key) {
  // ok: javascript.user-record-in-token
  return jwt.sign(claims, key, { expiresIn: "1h" });
}

function short(record, key) {
  const user = { id: record.id, role: record.role };
  // ok: javascript.user-record-in-token
  return jwt.sign(user, key, { expiresIn: "1h" });
}

module.exports = { login, issue, renew, short };
