package report

import (
	"database/sql"
	"os"

	"github.com/lib/pq"
)

func report(db *sql.DB) error {
	// ruleid: go.sql-built-from-outside
	if _, err := db.Query("SELECT * FROM orders WHERE name = '" + os.Args[1] + "'"); err != nil {
		return err
	}
	query := "SELECT * FROM orders ORDER BY "
	query += os.Getenv("SORT")
	// ruleid: go.sql-built-from-outside
	if _, err := db.Query(query); err != nil {
		return err
	}
	// ok: go.sql-built-from-outside
	_, err := db.Query("SELECT * FROM orders WHERE name = $1", os.Args[1])
	return err
}

func listed(db *sql.DB, prepared *sql.Stmt) {
	// ok: go.sql-built-from-outside
	db.Query("SELECT * FROM " + pq.QuoteIdentifier(os.Args[1]))
	// ok: go.sql-built-from-outside
	prepared.Query(os.Args[1])
}
