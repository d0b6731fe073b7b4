const { prisma } = require("./prisma");
const { Account } = require("./models");

async function order(req, res) {
  const product = await prisma.product.findUnique({ where: { id: req.body.product } });
  if (product.stock < req.body.number) return res.sendStatus(409);
  await prisma.product.update({
    where: { id: product.id },
    // ruleid: javascript.amount-written-back
    data: { stock: product.stock - req.body.number },
  });
  res.sendStatus(204);
}

async function pay(req, res) {
  const account = await Account.findById(req.user.account);
  if (account.balance < req.body.amount) return res.sendStatus(409);
  // ruleid: javascript.amount-written-back
  account.balance -= req.body.amount;
  await account.save();
  res.sendStatus(204);
}

async function orderAtOnce(req, res) {
  const done = await prisma.product.updateMany({
    where: { id: req.body.product, stock: { gte: req.body.number } },
    // ok: javascript.amount-written-back
    data: { stock: { decrement: req.body.number } },
  });
  res.sendStatus(done.count === 1 ? 204 : 409);
}

async function payLocked(db, id, amount) {
  await db.transaction(async (t) => {
    const account = await Account.findByPk(id, { lock: t.LOCK.UPDATE, transaction: t });
    // ok: javascript.amount-written-back
    account.balance -= amount;
    await account.save({ transaction: t });
  });
}

function draw(page) {
  // ok: javascript.amount-written-back
  return page.render({ remaining: page.remaining - 1 });
}

module.exports = { order, pay, orderAtOnce, payLocked, draw };
