import express from "express";
import Stripe from "stripe";
import { products } from "./products";

const app = express();
const stripe = new Stripe(process.env.STRIPE_KEY!);
const PLANS = { small: 900, large: 4900 };

app.post("/pay", async (req, res) => {
  const { amount, currency } = req.body;
  // ruleid: javascript.price-from-request
  const intent = await stripe.paymentIntents.create({ amount: Math.round(amount * 100), currency });
  res.json({ secret: intent.client_secret });
});

app.post("/checkout", async (req, res) => {
  const items = req.body.items.map((item) => ({
    // ruleid: javascript.price-from-request
    price_data: { currency: "eur", product_data: { name: item.name }, unit_amount: item.price * 100 },
    quantity: item.quantity,
  }));
  const session = await stripe.checkout.sessions.create({ line_items: items, mode: "payment" });
  res.json({ url: session.url });
});

app.post("/subscribe", async (req, res) => {
  // ok: javascript.price-from-request
  const intent = await stripe.paymentIntents.create({ amount: PLANS[req.body.plan], currency: "eur" });
  res.json({ secret: intent.client_secret });
});

app.post("/order", async (req, res) => {
  const product = await products.findOne({ where: { id: req.body.product } });
  // ok: javascript.price-from-request
  const intent = await stripe.paymentIntents.create({ amount: product.price * req.body.pieces, currency: "eur" });
  res.json({ secret: intent.client_secret });
});
