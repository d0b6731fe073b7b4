const mongoose = require("mongoose");
const { Pool } = require("pg");

// ruleid: javascript.database-url-with-password
mongoose.connect("mongodb+srv://shop:Pa55-for-shop@cluster0.shop.example/shop");
// ruleid: javascript.database-url-with-password
const url = process.env.DATABASE_URL || "postgres://shop:hunter2@db.internal/shop";
// ok: javascript.database-url-with-password
const pool = new Pool({ connectionString: process.env.DATABASE_URL });
// ok: javascript.database-url-with-password
const local = "postgres://postgres:postgres@localhost/shop";
// ok: javascript.database-url-with-password
const cache = "redis://cache:6379/0";
// ok: javascript.database-url-with-password
const built = (user, password) => `postgres://${user}:${password}@db/shop`;
// ok: javascript.database-url-with-password
const page = "https://shop.example/a:b@c";

module.exports = { url, pool, local, cache, built, page };
