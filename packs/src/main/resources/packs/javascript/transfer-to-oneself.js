const { Account, sequelize } = require("./models");

// ruleid: javascript.transfer-to-oneself
async function transfer(giverId, takerId, amount) {
  const giver = await Account.findByPk(giverId);
  const taker = await Account.findByPk(takerId);
  giver.balance -= amount;
  taker.balance += amount;
  await giver.save();
  await taker.save();
}

// ok: javascript.transfer-to-oneself
async function transferToAnother(giverId, takerId, amount) {
  if (giverId === takerId) throw new Error("to whom?");
  const giver = await Account.findByPk(giverId);
  const taker = await Account.findByPk(takerId);
  giver.balance -= amount;
  taker.balance += amount;
  await giver.save();
  await taker.save();
}

// ok: javascript.transfer-to-oneself
async function earn(playerId, points) {
  const player = await Player.findByPk(playerId);
  player.points += points;
  await player.save();
}
