const counts = {};
const seen = new Map();

function count(req, res) {
  // ruleid: javascript.property-named-by-request
  counts[req.query.word] = 1;
  // ruleid: javascript.property-named-by-request
  res.setHeader(req.query.name, "on");
  seen.set(req.query.word, 1);
  // ok: javascript.property-named-by-request
  counts["word:" + req.query.word] = 1;
  // ok: javascript.property-named-by-request
  res.setHeader("X-Word", "on");
  res.end();
}
