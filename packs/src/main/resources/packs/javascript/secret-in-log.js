const logger = require("./logger");

function logIn(name, password, client) {
  // ruleid: javascript.secret-in-log
  console.log("login", name, password);
  // ruleid: javascript.secret-in-log
  logger.debug(`token ${client.accessToken}`);
  // ruleid: javascript.secret-in-log
  logger.info("key " + process.env.STRIPE_KEY);
  // ruleid: javascript.secret-in-log
  logger.info("login with " + password + " failed");
  // ruleid: javascript.secret-in-log
  logger.info("login", { name, password });
  // ruleid: javascript.secret-in-log
  logger.info("login", { name: name, resetToken: client.resetToken });
  // ok: javascript.secret-in-log
  logger.info(`login of ${name}`);
  // ok: javascript.secret-in-log
  logger.info("password changed");
  // ok: javascript.secret-in-log
  logger.info(`password of ${password.length} characters`);
}

module.exports = { logIn };
