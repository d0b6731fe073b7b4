const express = require("express");
const mongoose = require("mongoose");
const { signedIn, adminOnly } = require("./middleware");

const invoiceSchema = new mongoose.Schema({
  user: { type: mongoose.Schema.Types.ObjectId, ref: "User" },
  total: Number,
});
const Invoice = mongoose.model("Invoice", invoiceSchema);

const postSchema = new mongoose.Schema({
  author: { type: mongoose.Schema.Types.ObjectId, ref: "User" },
  text: String,
});
const Post = mongoose.model("Post", postSchema);

const router = express.Router();

router.get("/invoices/:id", signedIn, async (req, res) => {
  // ruleid: javascript.record-by-id-alone
  const invoice = await Invoice.findById(req.params.id);
  res.json(invoice);
});

router.get("/own/:id", signedIn, async (req, res) => {
  // ok: javascript.record-by-id-alone
  res.json(await Invoice.findOne({ _id: req.params.id, user: req.user.id }));
});

router.get("/compared/:id", signedIn, async (req, res) => {
  // ok: javascript.record-by-id-alone
  const invoice = await Invoice.findById(req.params.id);
  if (!invoice.user.equals(req.user.id)) return res.sendStatus(404);
  res.json(invoice);
});

router.get("/any/:id", signedIn, adminOnly, async (req, res) => {
  // ok: javascript.record-by-id-alone
  res.json(await Invoice.findById(req.params.id));
});

// What everybody may read.
router.get("/posts/:id", async (req, res) => {
  // ok: javascript.record-by-id-alone
  res.json(await Post.findById(req.params.id));
});

router.delete("/posts/:id", signedIn, async (req, res) => {
  // ruleid: javascript.record-by-id-alone
  await Post.findByIdAndDelete(req.params.id);
  res.end();
});

module.exports = router;
