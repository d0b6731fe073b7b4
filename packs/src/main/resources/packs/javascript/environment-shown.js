const express = require("express");

const app = express();

app.get("/debug", (req, res) => {
  // ruleid: javascript.environment-shown
  res.json(process.env);
});

app.get("/health", (req, res) => {
  // ruleid: javascript.environment-shown
  res.status(200).json({ up: true, env: process.env });
});

// ruleid: javascript.environment-shown
console.log("starting with", process.env);
// ruleid: javascript.environment-shown
console.debug(JSON.stringify(process.env, null, 2));
// ok: javascript.environment-shown
console.log("starting on port", process.env.PORT);
// ok: javascript.environment-shown
spawn("worker", [], { env: process.env });

app.get("/version", (req, res) => {
  // ok: javascript.environment-shown
  res.json({ version: process.env.APP_VERSION });
});
