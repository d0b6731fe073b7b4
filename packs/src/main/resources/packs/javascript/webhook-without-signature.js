const express = require("express");
const stripe = require("stripe")(process.env.STRIPE_KEY);
const orders = require("./orders");

const app = express();

app.post("/paid", express.json(), (req, res) => {
  const event = req.body;
  // ruleid: javascript.webhook-without-signature
  if (event.type === "checkout.session.completed") {
    orders.paid(event.data.object.client_reference_id);
  }
  res.sendStatus(200);
});

app.post("/subscriptions", express.json(), (req, res) => {
  // ruleid: javascript.webhook-without-signature
  switch (req.body.type) {
    case "invoice.paid":
      orders.extend(req.body.data.object.customer);
      break;
    default:
      break;
  }
  res.sendStatus(200);
});

app.post("/checked", express.raw({ type: "application/json" }), (req, res) => {
  const event = stripe.webhooks.constructEvent(req.body, req.headers["stripe-signature"], process.env.STRIPE_SIGNING);
  // ok: javascript.webhook-without-signature
  if (event.type === "checkout.session.completed") {
    orders.paid(event.data.object.client_reference_id);
  }
  res.sendStatus(200);
});

app.post("/shapes", express.json(), (req, res) => {
  // ok: javascript.webhook-without-signature
  res.json({ round: req.body.type === "circle" });
});
