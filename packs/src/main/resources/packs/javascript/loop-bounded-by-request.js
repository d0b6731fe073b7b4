function sum(req, res) {
  const prices = req.body.prices;
  let total = 0;
  // ruleid: javascript.loop-bounded-by-request
  for (let i = 0; i < prices.length; i++) {
    total += prices[i];
  }
  res.json({ total });
}

function safeSum(req, res) {
  const prices = req.body.prices;
  let total = 0;
  if (Array.isArray(prices)) {
    // ok: javascript.loop-bounded-by-request
    for (let i = 0; i < prices.length; i++) {
      total += prices[i];
    }
  }
  res.json({ total });
}
