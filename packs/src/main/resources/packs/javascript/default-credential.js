// ruleid: javascript.default-credential
const options = { password: process.env.DB_PASSWORD || "postgres" };
// ruleid: javascript.default-credential
const cache = { url: "redis://cache", password: config.get("REDIS_PASSWORD", "cache") };
// ok: javascript.default-credential
const model = new Client({ baseURL: "http://localhost:11434/v1", apiKey: process.env.LOCAL_AI_API_KEY ?? "not-used" });
// ruleid: javascript.default-credential
const paid = new Client({ apiKey: process.env.SHOP_API_KEY || "shop-key" });
// ok: javascript.default-credential
const jwtSecret = process.env.JWT_SECRET || "secret";
// ok: javascript.default-credential
const optional = process.env.SMTP_PASSWORD || "";

module.exports = { options, cache, model, paid, jwtSecret, optional };
