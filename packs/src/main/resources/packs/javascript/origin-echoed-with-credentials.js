const ORIGINS = ["https://shop.example", "https://admin.shop.example"];

function mirror(req, res, next) {
  // ruleid: javascript.origin-echoed-with-credentials
  res.setHeader("Access-Control-Allow-Origin", req.headers.origin);
  res.setHeader("Access-Control-Allow-Credentials", "true");
  next();
}

function mirrorIfThere(req, res, next) {
  const origin = req.get("Origin");
  if (origin) {
    // ruleid: javascript.origin-echoed-with-credentials
    res.header("Access-Control-Allow-Origin", origin);
    res.header("Access-Control-Allow-Credentials", "true");
  }
  next();
}

function listed(req, res, next) {
  const origin = req.headers.origin;
  if (origin && ORIGINS.includes(origin)) {
    // ok: javascript.origin-echoed-with-credentials
    res.setHeader("Access-Control-Allow-Origin", origin);
    res.setHeader("Access-Control-Allow-Credentials", "true");
  }
  next();
}

function refused(req, res, next) {
  const { origin } = req.headers;
  if (!ORIGINS.includes(origin)) {
    return res.sendStatus(403);
  }
  // ok: javascript.origin-echoed-with-credentials
  res.setHeader("Access-Control-Allow-Origin", origin);
  res.setHeader("Access-Control-Allow-Credentials", "true");
  next();
}

function open(req, res, next) {
  // ok: javascript.origin-echoed-with-credentials
  res.setHeader("Access-Control-Allow-Origin", req.headers.origin);
  next();
}

module.exports = { mirror, mirrorIfThere, listed, refused, open };
