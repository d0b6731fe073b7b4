const express = require('express');
const { requireLogin, requireRole } = require('./access');
const orders = require('./orders');

const router = express.Router();

router.get('/', (req, res) => res.render('start'));
router.post('/login', (req, res) => res.json({ ok: true }));

router.get('/orders', requireLogin, async (req, res) => {
  res.json(await orders.of(req.user.id));
});

router.get('/orders/:id', requireLogin, async (req, res) => {
  res.json(await orders.find(req.params.id));
});

// ok: javascript.handler-less-guarded-than-siblings
router.put('/orders/:id', async (req, res) => {
  if (!req.user) {
    return res.sendStatus(401);
  }
  res.json(await orders.change(req.params.id, req.body));
});

router.post('/orders/:id/refund', requireRole('cashier'), async (req, res) => {
  res.json(await orders.refund(req.params.id));
});

// ruleid: javascript.handler-less-guarded-than-siblings
router.delete('/orders/:id', async (req, res) => {
  await orders.remove(req.params.id);
  res.sendStatus(204);
});

module.exports = router;
