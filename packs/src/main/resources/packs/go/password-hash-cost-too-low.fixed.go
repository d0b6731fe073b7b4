package users

import (
	"crypto/rand"
	"crypto/sha256"

	"golang.org/x/crypto/bcrypt"
	"golang.org/x/crypto/pbkdf2"
)

func hash(password, salt []byte) {
	// ruleid: go.password-hash-cost-too-low
	bcrypt.GenerateFromPassword(password, 12)
	// ruleid: go.password-hash-cost-too-low
	bcrypt.GenerateFromPassword(password, bcrypt.DefaultCost)
	// ok: go.password-hash-cost-too-low
	bcrypt.GenerateFromPassword(password, bcrypt.DefaultCost)
	// ok: go.password-hash-cost-too-low
	bcrypt.GenerateFromPassword(password, 12)
	// ruleid: go.password-hash-cost-too-low
	pbkdf2.Key(password, salt, 1000, 32, sha256.New)
	// ok: go.password-hash-cost-too-low
	pbkdf2.Key(password, salt, 600000, 32, sha256.New)
	token := rand.Text()
	// ok: go.password-hash-cost-too-low
	pbkdf2.Key([]byte(token), salt, 10000, 32, sha256.New)
}

func derived(password, salt []byte) ([]byte, []byte) {
	// ruleid: go.password-hash-cost-too-low
	weak, _ := scrypt.Key(password, salt, 1024, 8, 1, 32)
	// ok: go.password-hash-cost-too-low
	good, _ := scrypt.Key(password, salt, 32768, 8, 1, 32)
	// ruleid: go.password-hash-cost-too-low
	light := argon2.IDKey(password, salt, 1, 1024, 1, 32)
	// ok: go.password-hash-cost-too-low
	heavy := argon2.IDKey(password, salt, 1, 64*1024, 4, 32)
	return append(weak, good...), append(light, heavy...)
}
