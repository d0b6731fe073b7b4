const { Pool } = require("pg");
const S3 = require("aws-sdk/clients/s3");

// ruleid: javascript.hardcoded-credential
const dbPassword = "Tr0ub4dor&3-prod";
// ruleid: javascript.hardcoded-credential
const STRIPE_API_KEY = "rk_prod_9aF3kQ81mZx02LcV";
// ok: javascript.hardcoded-credential
const smtpPassword = process.env.SMTP_PASSWORD;
// ok: javascript.hardcoded-credential
const apiKey = "your-api-key-1";
// ok: javascript.hardcoded-credential
const passwordField = "#new-password1";

const pool = new Pool({
  user: "shop",
  // ruleid: javascript.hardcoded-credential
  password: "w1nter-is-c0ming",
});

// ok: javascript.hardcoded-credential
const s3 = new S3({ secretAccessKey: process.env.AWS_SECRET });

// ok: javascript.hardcoded-credential
const labels = { password: "Password (8 characters)", accessToken: "accessToken" };

// ruleid: javascript.hardcoded-credential
angular.module("shop").constant("apiKey", "7d3b9f60c1e84a52");
// ok: javascript.hardcoded-credential
app.set("apiKey", process.env.API_KEY);
// ok: javascript.hardcoded-credential
form.set("password", "password-of-the-user1".slice(0, 8));

class Client {
  constructor() {
    // ruleid: javascript.hardcoded-credential
    this.clientSecret = "8f14e45fceea167a5a36";
    // ok: javascript.hardcoded-credential
    this.accessToken = "";
  }
}

module.exports = { dbPassword, smtpPassword, apiKey, passwordField, pool, s3, labels, Client, STRIPE_API_KEY };

function connect(options) {
  // ruleid: javascript.hardcoded-credential
  const password = options.password ?? "bl4ckB1rd-99";
  // ok: javascript.hardcoded-credential
  const apiKey = options.apiKey || "";
  return open(password, apiKey);
}
