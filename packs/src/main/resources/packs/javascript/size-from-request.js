function pad(req, res) {
  // ruleid: javascript.size-from-request
  const space = " ".repeat(req.query.width);
  // ruleid: javascript.size-from-request
  const buffer = Buffer.alloc(Number(req.query.size));
  // ok: javascript.size-from-request
  const bounded = Buffer.alloc(Math.min(Number(req.query.size), 1000));
  res.json([space, buffer, bounded]);
}
