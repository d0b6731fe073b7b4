from sqlalchemy import text

TABLE = "orders"


def orders_of(cursor, customer):
    # ruleid: python.sql-built-by-formatting
    cursor.execute(f"SELECT * FROM orders WHERE customer = '{customer}'")
    return cursor.fetchall()


def rename(conn, table, new_name):
    statement = "ALTER TABLE %s RENAME TO archive" % table
    # ruleid: python.sql-built-by-formatting
    conn.execute(statement)
    # ok: python.sql-built-by-formatting
    conn.execute("UPDATE names SET name = ? WHERE id = 1", (new_name,))


class Repository:
    def __init__(self, session):
        self.session = session

    def remove(self, key):
        # ruleid: python.sql-built-by-formatting
        self.session.execute(text("DELETE FROM items WHERE key = '{}'".format(key)))

    def find(self, key):
        # ok: python.sql-built-by-formatting
        return self.session.execute(text("SELECT * FROM items WHERE key = :key"), {"key": key})

    def first(self, count):
        # ok: python.sql-built-by-formatting
        return self.session.execute(f"SELECT * FROM items LIMIT {int(count)}")


def totals(db, ids):
    placeholders = ", ".join("?" * len(ids))
    # ok: python.sql-built-by-formatting
    return db.execute(f"SELECT sum(total) FROM orders WHERE id IN ({placeholders})", ids)


def vacuum(db):
    # ok: python.sql-built-by-formatting
    db.execute(f"DELETE FROM {TABLE}")
    # ok: python.sql-built-by-formatting
    db.execute("SELECT a, b " "FROM orders")


def drop(connection, table):
    with connection.cursor() as cursor:
        # ok: python.sql-built-by-formatting
        cursor.execute("DROP TABLE %s" % connection.ops.quote_name(table))


def announce(executor, name):
    # ok: python.sql-built-by-formatting
    executor.execute(f"select {name} from the menu")


def spaces(space_id):
    # ruleid: python.sql-built-by-formatting
    return database.execute_query(f"SELECT * FROM spaces WHERE space_id = '{space_id}'")


def members(connection, name):
    statement = "SELECT * FROM members WHERE name = '%s'" % name
    # ruleid: python.sql-built-by-formatting
    return query_db(connection, statement)


def shown(name):
    # ok: python.sql-built-by-formatting
    log_query(f"SELECT * FROM members WHERE name = '{name}'")
    # ok: python.sql-built-by-formatting
    return execute_query("SELECT * FROM members WHERE name = ?", name)


class Order(str, Enum):
    NEWEST = "day desc"
    OLDEST = "day"


def page(connection, order: Order, number: int, wanted):
    # ok: python.sql-built-by-formatting
    connection.execute(f"SELECT * FROM orders ORDER BY {order.value} LIMIT 20 OFFSET {number * 20}")
    conditions = []
    for column in ("city", "state"):
        if column in wanted:
            conditions.append(f"{column} = ?")
    where = " AND ".join(conditions) or "1 = 1"
    # ok: python.sql-built-by-formatting
    connection.execute(f"SELECT * FROM orders WHERE {where}", list(wanted.values()))
    other = " AND ".join(f"{name} = ?" for name in wanted)
    # ruleid: python.sql-built-by-formatting
    return connection.execute(f"SELECT * FROM orders WHERE {other}", list(wanted.values()))
