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
