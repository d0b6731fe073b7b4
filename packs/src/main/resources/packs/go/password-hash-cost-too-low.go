package users

import (
	"crypto/sha256"

	"golang.org/x/crypto/bcrypt"
	"golang.org/x/crypto/pbkdf2"
)

func hash(password, salt []byte) {
	// ruleid: go.password-hash-cost-too-low
	bcrypt.GenerateFromPassword(password, 4)
	// ruleid: go.password-hash-cost-too-low
	bcrypt.GenerateFromPassword(password, bcrypt.MinCost)
	// ok: go.password-hash-cost-too-low
	bcrypt.GenerateFromPassword(password, bcrypt.DefaultCost)
	// ok: go.password-hash-cost-too-low
	bcrypt.GenerateFromPassword(password, 12)
	// ruleid: go.password-hash-cost-too-low
	pbkdf2.Key(password, salt, 1000, 32, sha256.New)
	// ok: go.password-hash-cost-too-low
	pbkdf2.Key(password, salt, 600000, 32, sha256.New)
}
