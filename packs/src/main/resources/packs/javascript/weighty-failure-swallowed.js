const gateway = require("./gateway");
const tokens = require("./tokens");
const log = require("./log");

async function pay(order) {
  // ruleid: javascript.weighty-failure-swallowed
  try {
    await gateway.charge(order.total, order.card);
  } catch (error) {}
  order.paid = true;
}

async function leave(user) {
  // ruleid: javascript.weighty-failure-swallowed
  tokens.revokeAll(user.id).catch(() => {});
  // ruleid: javascript.weighty-failure-swallowed
  try {
    const id = user.id;
    await this.audit(id, "left");
  } catch {
    // not important
  }
}

async function payLogged(order) {
  // ok: javascript.weighty-failure-swallowed
  try {
    await gateway.charge(order.total, order.card);
  } catch (error) {
    log.error("charge failed", { order: order.id, error });
    throw error;
  }
}

async function tryRefund(order) {
  // ok: javascript.weighty-failure-swallowed
  try {
    return await gateway.refund(order.id);
  } catch {}
  return null;
}

function forget(cache, key) {
  // ok: javascript.weighty-failure-swallowed
  try {
    cache.remove(key);
  } catch (error) {}
  // ok: javascript.weighty-failure-swallowed
  cache.warm(key).catch(() => {});
}

module.exports = { pay, leave, payLogged, tryRefund, forget };
