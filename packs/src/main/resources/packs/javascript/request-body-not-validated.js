const express = require("express");
const { z } = require("zod");
const { signedIn, validate, orderSchema } = require("./middleware");
const { Order, Account } = require("./models");

const router = express.Router();
const OrderIn = z.object({ product: z.number().int(), pieces: z.number().int().min(1).max(100) });

// ruleid: javascript.request-body-not-validated
router.post("/orders", signedIn, async (req, res) => {
  const { product, pieces } = req.body;
  const order = await Order.create({ product, pieces, owner: req.user.id });
  res.json(order);
});

// ruleid: javascript.request-body-not-validated
router.post("/transfer", async (req, res) => {
  const giver = await Account.findByPk(req.body.from);
  giver.balance -= req.body.amount;
  await giver.save();
  res.end();
});

// ok: javascript.request-body-not-validated
router.post("/orders/checked", signedIn, async (req, res) => {
  const order = OrderIn.parse(req.body);
  res.json(await Order.create({ product: order.product, pieces: order.pieces }));
});

// ok: javascript.request-body-not-validated
router.post("/orders/in-front", signedIn, validate(orderSchema), async (req, res) => {
  const { product, pieces } = req.body;
  res.json(await Order.create({ product, pieces }));
});

// ok: javascript.request-body-not-validated
router.post("/names", async (req, res) => {
  if (!req.body.name) return res.status(400).end();
  res.json(await Name.create({ text: req.body.name }));
});

// ok: javascript.request-body-not-validated
router.post("/echo", (req, res) => {
  res.json(req.body);
});

module.exports = router;
