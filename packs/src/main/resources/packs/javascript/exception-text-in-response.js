const express = require("express");
const db = require("./db");

const app = express();

app.get("/orders", async (req, res) => {
  try {
    res.json(await db.orders());
  } catch (error) {
    // ruleid: javascript.exception-text-in-response
    res.status(500).json({ error: error.message });
  }
});

app.get("/stock", (req, res) => {
  db.stock((err, rows) => {
    if (err) {
      // ruleid: javascript.exception-text-in-response
      return res.status(500).send(err);
    }
    // ok: javascript.exception-text-in-response
    return res.json(rows);
  });
});

app.get("/products", async (req, res) => {
  try {
    // ok: javascript.exception-text-in-response
    res.json(await db.products());
  } catch (error) {
    console.error(error);
    // ok: javascript.exception-text-in-response
    res.status(500).json({ error: "internal error" });
  }
});

app.use((err, req, res, next) => {
  console.error(err.stack);
  // ruleid: javascript.exception-text-in-response
  res.status(500).send(`<pre>${err.stack}</pre>`);
});

app.get("/report", (req, res) => {
  res.download("report.pdf", (err, sent) => {
    // ok: javascript.exception-text-in-response
    res.send(err ? "failed" : "sent");
    // ok: javascript.exception-text-in-response
    res.send("status " + err.status);
    // ruleid: javascript.exception-text-in-response
    res.send("failed: " + err.message);
  });
});

function parse(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    // ok: javascript.exception-text-in-response
    return error.message;
  }
}

module.exports = { app, parse };
