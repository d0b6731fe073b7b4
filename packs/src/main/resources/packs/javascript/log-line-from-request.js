const express = require("express");
const logger = require("./logger");

const app = express();

app.post("/login", (req, res) => {
  const user = req.body.user;
  // ruleid: javascript.log-line-from-request
  logger.info(`login of ${user}`);
  // ruleid: javascript.log-line-from-request
  console.log("login of " + req.body.user);
  // ok: javascript.log-line-from-request
  logger.info(`login of ${JSON.stringify(user)}`);
  // ok: javascript.log-line-from-request
  logger.info({ user }, "login");
  // ok: javascript.log-line-from-request
  logger.info(`login number ${Number(req.body.number)}`);
  res.end();
});

app.use((req, res) => {
  // ok: javascript.log-line-from-request
  console.warn(`no page at ${req.originalUrl} for ${req.headers["user-agent"]}`);
  res.status(404).end();
});

function watch(req, logger) {
  const address = url.parse(req.url, true);
  // ruleid: javascript.log-line-from-request
  logger.info(address.query.name);
  // ruleid: javascript.log-line-from-request
  console.info("seen", address.query.name);
  // ok: javascript.log-line-from-request
  console.info(address.query.name.length);
}

class Journal {
  write(level, ...entries) {
    // ruleid: javascript.log-line-from-request
    console[level](`[${new Date().toISOString()}]`, ...entries);
  }

  info(...entries) {
    this.write("info", ...entries);
  }
}

class QuotedJournal {
  warn(entry) {
    // ok: javascript.log-line-from-request
    process.stdout.write(JSON.stringify({ level: "warn", entry }));
  }
}

const journalLogger = new Journal();
const quotedLogger = new QuotedJournal();

app.get("/goods/:name", (req, res) => {
  // ok: javascript.log-line-from-request
  journalLogger.info(`goods of ${req.params.name}`);
  // ok: javascript.log-line-from-request
  quotedLogger.warn(`no goods of ${req.params.name}`);
  res.sendStatus(404);
});
