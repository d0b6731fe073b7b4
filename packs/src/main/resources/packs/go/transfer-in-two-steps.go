package bank

import (
	"context"
	"database/sql"
)

// ruleid: go.transfer-in-two-steps
func transfer(db *sql.DB, giver, taker int, amount int64) error {
	if _, err := db.Exec("UPDATE accounts SET balance = balance - ? WHERE id = ?", amount, giver); err != nil {
		return err
	}
	_, err := db.Exec("UPDATE accounts SET balance = balance + ? WHERE id = ?", amount, taker)
	return err
}

// ok: go.transfer-in-two-steps
func transferTogether(ctx context.Context, db *sql.DB, giver, taker int, amount int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.Exec("UPDATE accounts SET balance = balance - ? WHERE id = ?", amount, giver); err != nil {
		return err
	}
	if _, err := tx.Exec("UPDATE accounts SET balance = balance + ? WHERE id = ?", amount, taker); err != nil {
		return err
	}
	return tx.Commit()
}

// ok: go.transfer-in-two-steps
func earn(db *sql.DB, player int, points int64) error {
	_, err := db.Exec("UPDATE players SET points = points + ? WHERE id = ?", points, player)
	return err
}
