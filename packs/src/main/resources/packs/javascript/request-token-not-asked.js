const csurf = require("csurf");

function setUp(app) {
  // ruleid: javascript.request-token-not-asked
  app.use(csurf({ cookie: true, ignoreMethods: ["GET", "HEAD", "POST"] }));
}

function setUpRight(app) {
  // ok: javascript.request-token-not-asked
  app.use(csurf({ cookie: true, ignoreMethods: ["GET", "HEAD", "OPTIONS"] }));
}
