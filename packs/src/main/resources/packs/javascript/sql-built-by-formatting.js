const TABLE = "orders";

async function ordersOf(pool, customer) {
  // ruleid: javascript.sql-built-by-formatting
  const first = await pool.query(`SELECT * FROM orders WHERE customer = '${customer}'`);
  const sql = "DELETE FROM drafts WHERE owner = '" + customer + "'";
  // ruleid: javascript.sql-built-by-formatting
  await pool.query(sql);
  // ok: javascript.sql-built-by-formatting
  const second = await pool.query("SELECT * FROM orders WHERE customer = $1", [customer]);
  return [first, second];
}

class Repository {
  constructor(db) {
    this.db = db;
  }

  remove(key) {
    // ruleid: javascript.sql-built-by-formatting
    return this.db.exec("DELETE FROM items WHERE key = '" + key + "'");
  }

  count() {
    // ok: javascript.sql-built-by-formatting
    return this.db.prepare(`SELECT count(*) FROM ${TABLE}`).get();
  }

  several(ids) {
    const placeholders = ids.map(() => "?").join(", ");
    // ok: javascript.sql-built-by-formatting
    return this.db.prepare(`SELECT * FROM items WHERE id IN (${placeholders})`).all(...ids);
  }

  first(limit) {
    // ok: javascript.sql-built-by-formatting
    return this.db.prepare(`SELECT * FROM items LIMIT ${Number(limit)}`).all();
  }
}

function choose(menu, name) {
  // ok: javascript.sql-built-by-formatting
  return menu.query(`select ${name} from the list`);
}

async function sorted(descending) {
  // ok: javascript.sql-built-by-formatting
  return pool.query(`SELECT * FROM orders ORDER BY day ${descending ? "DESC" : "ASC"}`);
}

function cheap(knex, most, column) {
  // ruleid: javascript.sql-built-by-formatting
  knex("items").whereRaw("price < " + most);
  // ruleid: javascript.sql-built-by-formatting
  knex("items").orderByRaw(`${column} DESC`);
  // ok: javascript.sql-built-by-formatting
  return knex("items").whereRaw("price < ?", [most]);
}

const sorts = { price: "price", day: "created_at" };

function found(pool, wanted) {
  const conditions = [];
  const values = [];
  if (wanted.city) {
    values.push(wanted.city);
    conditions.push(`city = $${values.length}`);
  }
  const where = conditions.length ? `WHERE ${conditions.join(" AND ")}` : "";
  const size = Math.min(Number(wanted.size) || 20, 100);
  // ok: javascript.sql-built-by-formatting
  pool.query(`SELECT * FROM orders ${where} LIMIT ${size}`, values);
  const sort = sorts[wanted.sort] ?? "id";
  // ok: javascript.sql-built-by-formatting
  pool.query(`SELECT * FROM orders ORDER BY ${sort}`);
  const direction = wanted.direction ?? "ASC";
  // ruleid: javascript.sql-built-by-formatting
  return pool.query(`SELECT * FROM orders ORDER BY id ${direction}`);
}
