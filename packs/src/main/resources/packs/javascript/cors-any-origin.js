const cors = require("cors");

function setUp(app) {
  // ruleid: javascript.cors-any-origin
  app.use(cors());
  // ruleid: javascript.cors-any-origin
  app.use(cors({ origin: "*" }));
  // ok: javascript.cors-any-origin
  app.use(cors({ origin: ["https://shop.com"] }));
}

function answer(res) {
  // ruleid: javascript.cors-any-origin
  res.setHeader("Access-Control-Allow-Origin", "*");
  // ok: javascript.cors-any-origin
  res.setHeader("Access-Control-Allow-Origin", "https://shop.com");
}
