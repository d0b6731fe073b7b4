const express = require("express");
const { prisma } = require("./prisma");
const { signedIn } = require("./auth");

const router = express.Router();
router.use(signedIn);

router.get("/invoices/:id", async (req, res) => {
  // ruleid: javascript.record-without-the-owner-others-ask-for
  const invoice = await prisma.invoice.findUnique({ where: { id: req.params.id } });
  if (!invoice) return res.sendStatus(404);
  res.json(invoice);
});

router.get("/invoices/:id/lines", async (req, res) => {
  // ok: javascript.record-without-the-owner-others-ask-for
  const invoice = await prisma.invoice.findFirst({ where: { id: req.params.id, userId: req.user.id } });
  if (!invoice) return res.sendStatus(404);
  res.json(invoice.lines);
});

router.delete("/notes/:id", async (req, res) => {
  // ok: javascript.record-without-the-owner-others-ask-for
  const note = await prisma.note.findUnique({ where: { id: req.params.id } });
  if (!note || note.authorId !== req.user.id) return res.sendStatus(404);
  // ok: javascript.record-without-the-owner-others-ask-for
  await prisma.note.delete({ where: { id: note.id } });
  res.sendStatus(204);
});

// Nobody asks whose country it is.
router.get("/countries/:id", async (req, res) => {
  // ok: javascript.record-without-the-owner-others-ask-for
  res.json(await prisma.country.findUnique({ where: { id: req.params.id } }));
});

// No handler here says that a page has an owner.
router.get("/pages/:id", async (req, res) => {
  // ok: javascript.record-without-the-owner-others-ask-for
  res.json(await prisma.page.findUnique({ where: { id: req.params.id } }));
});

module.exports = router;
