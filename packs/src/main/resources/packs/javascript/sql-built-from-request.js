const express = require("express");
const { Pool } = require("pg");
const mysql = require("mysql2/promise");
const Database = require("better-sqlite3");
const { Sequelize, QueryTypes } = require("sequelize");
const knex = require("./knex");

const app = express();
const pool = new Pool();
const sequelize = new Sequelize(process.env.DATABASE_URL);
const db = new Database("shop.db");
const COLUMNS = { price: "price", name: "title" };

app.get("/orders", async (req, res) => {
  // ruleid: javascript.sql-built-from-request
  const rows = await pool.query(`SELECT * FROM orders WHERE customer = '${req.query.customer}'`);
  // ok: javascript.sql-built-from-request
  const safe = await pool.query("SELECT * FROM orders WHERE customer = $1", [req.query.customer]);
  res.json([rows.rows, safe.rows]);
});

app.post("/login", async function (req, res) {
  const { email, password } = req.body;
  const connection = await mysql.createConnection(process.env.DATABASE_URL);
  const sql = "SELECT id FROM users WHERE email = '" + email + "' AND hash = '" + hash(password) + "'";
  // ruleid: javascript.sql-built-from-request
  const [users] = await connection.execute(sql);
  // ok: javascript.sql-built-from-request
  await connection.execute("UPDATE users SET seen = now() WHERE email = ?", [email]);
  res.json(users);
});

app.get("/products/:id", (req, res) => {
  // ruleid: javascript.sql-built-from-request
  const product = db.prepare("SELECT * FROM products WHERE id = " + req.params.id).get();
  // ok: javascript.sql-built-from-request
  const same = db.prepare("SELECT * FROM products WHERE id = ?").get(req.params.id);
  // ok: javascript.sql-built-from-request
  const number = db.prepare(`SELECT * FROM products WHERE id = ${Number(req.params.id)}`).get();
  res.json({ product, same, number });
});

app.get("/sorted", async (req, res) => {
  const column = COLUMNS[req.query.sort] ?? "title";
  // ok: javascript.sql-built-from-request
  const rows = await pool.query(`SELECT * FROM products ORDER BY ${column}`);
  const direction = req.query.direction;
  if (!["asc", "desc"].includes(direction)) {
    return res.status(400).end();
  }
  // ok: javascript.sql-built-from-request
  const ordered = await pool.query(`SELECT * FROM products ORDER BY title ${direction}`);
  return res.json([rows, ordered]);
});

app.get("/report", async (req, res) => {
  const region = req.query.region;
  // ruleid: javascript.sql-built-from-request
  const first = await sequelize.query("SELECT * FROM sales WHERE region = '" + region + "'");
  // ok: javascript.sql-built-from-request
  const second = await sequelize.query("SELECT * FROM sales WHERE region = :region", {
    replacements: { region },
    type: QueryTypes.SELECT,
  });
  // ruleid: javascript.sql-built-from-request
  const third = await knex("sales").whereRaw(`region = '${region}'`);
  // ok: javascript.sql-built-from-request
  const fourth = await knex("sales").whereRaw("region = ?", [region]);
  res.json([first, second, third, fourth]);
});

app.get("/dom", (req, res) => {
  // ok: javascript.sql-built-from-request
  res.json(search.query(req.query.q));
});

app.post("/legacy-login", async (req, res) => {
  // ok: javascript.sql-built-from-request
  await pool.query(`SELECT * FROM users WHERE digest = '${security.hash(req.body.password)}'`);
});

async function named(req, res) {
  // ok: javascript.sql-built-from-request
  const safe = await pool.query({ text: "SELECT * FROM orders WHERE id = $1", values: [req.query.id] });
  // ruleid: javascript.sql-built-from-request
  const rows = await pool.query({ text: "SELECT * FROM orders WHERE id = " + req.query.id });
  res.json([safe, rows]);
}

class Cache {
  get(key) {
    // ok: javascript.sql-built-from-request
    return this.client.get(key);
  }

  row(statement) {
    // ruleid: javascript.sql-built-from-request
    return this.db.get(statement);
  }
}

const connectionsByAddress = new Map();

app.get("/open", (req, res) => {
  // ok: javascript.sql-built-from-request
  const open = connectionsByAddress.get(req.headers["x-forwarded-for"]);
  res.json(open.size);
});

app.get("/orders/:number(\\d+)", (req, res) => {
  // ok: javascript.sql-built-from-request
  db.query(`SELECT * FROM orders WHERE number = ${req.params.number}`);
  // ruleid: javascript.sql-built-from-request
  db.query(`SELECT * FROM orders WHERE owner = '${req.query.owner}'`);
});

app.get("/pads/:id", async (req, res) => {
  // ok: javascript.sql-built-from-request
  const pad = await db.get(`pad:${req.params.id}`);
  res.json(pad);
});

function listOrders(req, res) {
  const { order, owner } = res.locals.input;
  // ruleid: javascript.sql-built-from-request
  db.query(`SELECT * FROM orders ORDER BY ${order}`);
  // ok: javascript.sql-built-from-request
  db.query("SELECT * FROM orders WHERE owner = $1", [res.locals.user.id]);
}
