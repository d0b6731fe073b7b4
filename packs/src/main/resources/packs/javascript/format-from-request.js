const util = require("util");

function note(req, answer) {
  // ruleid: javascript.format-from-request
  console.log("Got " + req.query.name, answer);
  // ok: javascript.format-from-request
  console.log("Got %s", req.query.name, answer);
  // ok: javascript.format-from-request
  return util.format("%s", req.query.name);
}
