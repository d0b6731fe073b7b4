const mysql = require("mysql2");

function connect() {
  // ruleid: javascript.password-in-code
  const first = mysql.createConnection({ user: "shop", password: "orders" });
  // ok: javascript.password-in-code
  const second = mysql.createConnection({ user: "shop", password: process.env.DB_PASSWORD });
  return [first, second];
}

// ruleid: javascript.password-in-code
const password = "1212";

// ok: javascript.password-in-code
const labels = { password: "Your password" };

function shown(address) {
  const url = new URL(address);
  // ok: javascript.password-in-code
  url.password = "******";
  return url.toString();
}
