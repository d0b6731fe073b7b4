// ruleid: javascript.default-secret
const jwtSecret = process.env.JWT_SECRET || "secret";
// ruleid: javascript.default-secret
const sessionSecret = process.env.SESSION_SECRET ?? "keyboard cat";
// ruleid: javascript.default-secret
const first = { name: "admin", password: process.env.ADMIN_PASSWORD || "admin" };
// ok: javascript.default-secret
const options = { password: process.env.DB_PASSWORD || "postgres" };
// ruleid: javascript.default-secret
const { REFRESH_SECRET = "refresh-me", PORT = "3000" } = process.env;
// ruleid: javascript.default-secret
const token = configService.get("JWT_SECRET", "dev-token");
// ruleid: javascript.default-secret
const cookies = config.get("COOKIE_KEY") || "biscuits";
// ok: javascript.default-secret
const cookieName = process.env.AUTH_COOKIE_KEY || "shop_session";
// ok: javascript.default-secret
const host = config.get("DB_HOST", "localhost");
// ok: javascript.default-secret
const optional = process.env.SMTP_PASSWORD || "";
// ok: javascript.default-secret
const port = process.env.PORT || "3000";
// ok: javascript.default-secret
const key = process.env.API_KEY;
const answers = await prompts([
  // ok: javascript.default-secret
  { type: "password", name: "password", message: "Password of the administrator", initial: process.env.ADMIN_PASSWORD || "123456" },
]);

if (!key) {
  throw new Error("API_KEY is not set");
}

module.exports = { jwtSecret, sessionSecret, first, options, optional, port, key };

// ok: javascript.default-secret
cloudinary.config({ api_secret: process.env.CLOUDINARY_SECRET || "cloudinary_secret" });
