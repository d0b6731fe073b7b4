function show(req, res) {
  // ruleid: javascript.header-from-request
  res.setHeader("Content-Type", req.query.type);
  // ok: javascript.header-from-request
  res.setHeader("Content-Type", "text/plain");
  // ruleid: javascript.header-from-request
  res.writeHead(200, { "X-Name": req.query.name });
  // ok: javascript.header-from-request
  res.writeHead(200, { "X-Name": "shop" });
  res.end("report");
}
