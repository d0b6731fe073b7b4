const { Account, sequelize } = require("./models");
const { pool } = require("./db");

// ruleid: javascript.transfer-in-two-steps
async function transfer(giverId, takerId, amount) {
  const giver = await Account.findByPk(giverId);
  const taker = await Account.findByPk(takerId);
  giver.balance -= amount;
  taker.balance += amount;
  await giver.save();
  await taker.save();
}

// ruleid: javascript.transfer-in-two-steps
app.post("/transfer", async (req, res) => {
  await pool.query("UPDATE accounts SET balance = balance - $1 WHERE id = $2", [req.body.amount, req.user.account]);
  await pool.query("UPDATE accounts SET balance = balance + $1 WHERE id = $2", [req.body.amount, req.body.to]);
  res.end();
});

// ok: javascript.transfer-in-two-steps
async function transferTogether(giverId, takerId, amount) {
  await sequelize.transaction(async (transaction) => {
    await Account.decrement({ balance: amount }, { where: { id: giverId }, transaction });
    await Account.increment({ balance: amount }, { where: { id: takerId }, transaction });
  });
}

// ok: javascript.transfer-in-two-steps
async function earn(player, points) {
  player.points += points;
  await player.save();
}
