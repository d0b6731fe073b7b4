package data

import (
	"database/sql"
	"fmt"
	"os"
)

// ruleid: go.database-url-with-password
const queue = "amqp://shop:Ra1nyDay77@queue.shop.internal:5672/orders"

// ok: go.database-url-with-password
const local = "postgres://localhost:5432/orders"

func open() (*sql.DB, error) {
	// ruleid: go.database-url-with-password
	return sql.Open("mysql", "shop:Ra1nyDay77@tcp(db.shop.internal:3306)/orders")
}

func keyed() (*sql.DB, error) {
	// ruleid: go.database-url-with-password
	return sql.Open("postgres", "host=db.shop.internal user=shop password=Ra1nyDay77 dbname=orders")
}

func safe(password string) (*sql.DB, error) {
	// ok: go.database-url-with-password
	_ = fmt.Sprintf("postgres://shop:%s@db.shop.internal/orders", password)
	// ok: go.database-url-with-password
	return sql.Open("postgres", os.Getenv("DATABASE_URL"))
}
