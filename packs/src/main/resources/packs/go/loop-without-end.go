package poll

import (
	"context"
	"database/sql"
	"time"
)

func refresh(ctx context.Context, db *sql.DB) {
	// ruleid: go.loop-without-end
	for {
		db.Exec("refresh materialized view prices")
		time.Sleep(time.Minute)
	}
}

func watched(ctx context.Context, db *sql.DB) {
	// ok: go.loop-without-end
	for {
		select {
		case <-ctx.Done():
			return
		case <-time.After(time.Minute):
			db.Exec("refresh materialized view prices")
		}
	}
}

func until(ctx context.Context, rows *sql.Rows) {
	// ok: go.loop-without-end
	for {
		if !rows.Next() {
			break
		}
	}
}

func program(db *sql.DB) {
	// ok: go.loop-without-end
	for {
		time.Sleep(time.Minute)
	}
}
