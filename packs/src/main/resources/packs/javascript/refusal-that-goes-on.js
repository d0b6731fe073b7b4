const express = require("express");

const app = express();

app.get("/orders/:id", async (req, res) => {
  const order = await orders.findById(req.params.id);
  if (!order) return res.sendStatus(404);
  // ruleid: javascript.refusal-that-goes-on
  if (order.user !== req.user.id) {
    res.status(403).json({ error: "not yours" });
  }
  res.json(order);
});

app.delete("/orders/:id", async (req, res) => {
  // ruleid: javascript.refusal-that-goes-on
  if (!req.user.admin) res.sendStatus(403);
  await orders.remove(req.params.id);
  res.end();
});

app.post("/orders/:id", async (req, res) => {
  // ok: javascript.refusal-that-goes-on
  if (!req.user) {
    res.status(401).end();
    return;
  }
  // ok: javascript.refusal-that-goes-on
  if (!req.body.id) {
    res.status(400).end();
  } else {
    await orders.add(req.body.id);
    res.end();
  }
});

function guard(req, res, next) {
  // ok: javascript.refusal-that-goes-on
  if (!req.user) {
    return res.status(401).end();
  }
  next();
}

module.exports = { app, guard };
