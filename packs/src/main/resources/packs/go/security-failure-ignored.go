package users

import (
	"crypto/hmac"

	"golang.org/x/crypto/bcrypt"
)

func login(hash, password []byte) bool {
	// ruleid: go.security-failure-ignored
	_ = bcrypt.CompareHashAndPassword(hash, password)
	return true
}

func checked(hash, password []byte) bool {
	// ok: go.security-failure-ignored
	return bcrypt.CompareHashAndPassword(hash, password) == nil
}

func equal(a, b []byte) bool {
	// ok: go.security-failure-ignored
	if !hmac.Equal(a, b) {
		return false
	}
	// ok: go.security-failure-ignored
	err := bcrypt.CompareHashAndPassword(a, b)
	return err == nil
}

func refused(db *sql.DB, name string, password []byte) error {
	if !known(db, name) {
		// ok: go.security-failure-ignored
		_ = bcrypt.CompareHashAndPassword(nobody, password)
		return fmt.Errorf("no user %s", name)
	}
	return nil
}
