const mysql = require("mysql2");
const { Sequelize } = require("sequelize");

// ruleid: javascript.database-without-password
const shop = new Sequelize("shop", "root", "", { host: "db", dialect: "mysql" });
// ok: javascript.database-without-password
const orders = new Sequelize("orders", "orders", process.env.DB_PASSWORD, { host: "db", dialect: "mysql" });
// ruleid: javascript.database-without-password
const pool = mysql.createPool({ host: "db", user: "root", password: "", database: "shop" });
// ok: javascript.database-without-password
const safe = mysql.createPool({ host: "db", user: "shop", password: process.env.DB_PASSWORD });
// ok: javascript.database-without-password
const form = createForm({ user: "", password: "" });
// ruleid: javascript.database-without-password
const ledger = connect("postgres://shop:@db:5432/shop");

module.exports = { shop, orders, pool, safe, form, ledger };
