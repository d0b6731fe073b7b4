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

const { Server } = require("socket.io");

function talk(http) {
  // ruleid: javascript.cors-any-origin
  const open = new Server(http, { cors: { origin: "*" } });
  // ok: javascript.cors-any-origin
  const own = new Server(http, { cors: { origin: "https://shop.com" } });
  return [open, own];
}
