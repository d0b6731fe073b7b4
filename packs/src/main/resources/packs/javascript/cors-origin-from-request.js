const ALLOWED = ["https://shop.com"];

function open(req, res) {
  const origin = req.query.origin;
  // ruleid: javascript.cors-origin-from-request
  res.setHeader("Access-Control-Allow-Origin", origin);
  res.setHeader("Access-Control-Allow-Credentials", true);
  res.end();
}

function sandboxed(req, res) {
  // ruleid: javascript.cors-origin-from-request
  res.setHeader("Access-Control-Allow-Origin", "null");
  res.setHeader("Access-Control-Allow-Credentials", "true");
  res.end();
}

function listed(req, res) {
  const origin = req.headers.origin;
  if (ALLOWED.includes(origin)) {
    // ok: javascript.cors-origin-from-request
    res.setHeader("Access-Control-Allow-Origin", origin);
    res.setHeader("Access-Control-Allow-Credentials", "true");
  }
  // ok: javascript.cors-origin-from-request
  res.setHeader("Access-Control-Allow-Origin", "https://shop.com");
  res.end();
}
