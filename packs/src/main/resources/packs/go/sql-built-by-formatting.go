package reports

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/lib/pq"
)

const table = "orders"

func byRegion(db *sql.DB, region string) (*sql.Rows, error) {
	// ruleid: go.sql-built-by-formatting
	return db.Query("SELECT * FROM orders WHERE region = '" + region + "'")
}

func drop(ctx context.Context, db *sql.DB, name string) error {
	statement := fmt.Sprintf("DROP TABLE %s", name)
	// ruleid: go.sql-built-by-formatting
	_, err := db.ExecContext(ctx, statement)
	return err
}

func count(db *sql.DB, owner string, id int) *sql.Row {
	// ruleid: go.sql-built-by-formatting
	_ = db.QueryRow(fmt.Sprintf("SELECT count(*) FROM orders WHERE owner = '%s'", owner))
	// ok: go.sql-built-by-formatting
	_ = db.QueryRow(fmt.Sprintf("SELECT count(*) FROM orders WHERE id = %d", id))
	// ok: go.sql-built-by-formatting
	_ = db.QueryRow("SELECT count(*) FROM " + table)
	// ok: go.sql-built-by-formatting
	_ = db.QueryRow("SELECT count(*) FROM " + pq.QuoteIdentifier(owner))
	// ok: go.sql-built-by-formatting
	return db.QueryRow("SELECT count(*) FROM orders WHERE owner = $1", owner)
}

func remove(ctx context.Context, db *sql.DB, id int) error {
	// ok: go.sql-built-by-formatting
	_, err := db.ExecContext(ctx, "DELETE FROM orders WHERE id = "+placeholder(1), id)
	return err
}

var columns = map[string]string{"name": "name", "age": "born_at"}

func sorted(ctx context.Context, db *sql.DB, wanted string) {
	column, known := columns[wanted]
	if !known {
		column = "name"
	}
	// ok: go.sql-built-by-formatting
	db.QueryContext(ctx, "SELECT id FROM people ORDER BY "+column)
	// ruleid: go.sql-built-by-formatting
	db.QueryContext(ctx, "SELECT id FROM people ORDER BY "+wanted)
}

func within(from int, ids []int64) (string, []any) {
	marks := make([]string, 0, len(ids))
	values := make([]any, 0, len(ids))
	for i, id := range ids {
		marks = append(marks, fmt.Sprintf("$%d", from+i))
		values = append(values, id)
	}
	return "(" + strings.Join(marks, ", ") + ")", values
}

func remove(ctx context.Context, db *sql.DB, ids []int64, table string) {
	list, values := within(1, ids)
	// ok: go.sql-built-by-formatting
	db.ExecContext(ctx, "DELETE FROM people WHERE id IN "+list, values...)
	for _, dependent := range []string{"cards", "orders"} {
		// ok: go.sql-built-by-formatting
		db.ExecContext(ctx, "DELETE FROM "+dependent+" WHERE person IN "+list, values...)
	}
	// ruleid: go.sql-built-by-formatting
	db.ExecContext(ctx, "DELETE FROM "+table+" WHERE person IN "+list, values...)
}
