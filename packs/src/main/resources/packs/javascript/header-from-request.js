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

app.get("/named", (req, res) => {
  // ruleid: javascript.header-from-request
  res.set("X-" + req.query.name, "1");
  // ok: javascript.header-from-request
  res.set("X-Shop", "1");
  res.end();
});
