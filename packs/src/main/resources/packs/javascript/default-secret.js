// ruleid: javascript.default-secret
const jwtSecret = process.env.JWT_SECRET || "secret";
// ruleid: javascript.default-secret
const sessionSecret = process.env.SESSION_SECRET ?? "keyboard cat";
// ruleid: javascript.default-secret
const options = { password: process.env.DB_PASSWORD || "postgres" };
// ok: javascript.default-secret
const optional = process.env.SMTP_PASSWORD || "";
// ok: javascript.default-secret
const port = process.env.PORT || "3000";
// ok: javascript.default-secret
const key = process.env.API_KEY;

if (!key) {
  throw new Error("API_KEY is not set");
}

module.exports = { jwtSecret, sessionSecret, options, optional, port, key };
