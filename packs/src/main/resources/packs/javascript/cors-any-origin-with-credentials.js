const cors = require("cors");
const express = require("express");

const app = express();

// ruleid: javascript.cors-any-origin-with-credentials
app.use(cors({ origin: true, credentials: true }));
// ok: javascript.cors-any-origin-with-credentials
app.use(cors({ origin: ["https://shop.example"], credentials: true }));
// ruleid: javascript.cors-any-origin-with-credentials
app.use(cors({ origin: (origin) => origin, credentials: true }));
// ok: javascript.cors-any-origin-with-credentials
app.use(cors({ origin: (origin) => (HOSTS.has(origin) ? origin : null), credentials: true }));
// ok: javascript.cors-any-origin-with-credentials
app.use(cors());

app.get("/public", (req, res) => {
  // ok: javascript.cors-any-origin-with-credentials
  res.setHeader("Access-Control-Allow-Origin", "*");
  res.json({});
});

module.exports = { app };

// ruleid: javascript.cors-any-origin-with-credentials
app.use(cors({ origin: (origin, answer) => answer(null, origin), credentials: true }));
