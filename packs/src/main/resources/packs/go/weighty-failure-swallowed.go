package accounts

import (
	"crypto/cipher"
	"io"
	"os"

	"golang.org/x/crypto/bcrypt"
)

func register(store *Store, name, password string) error {
	// ruleid: go.weighty-failure-swallowed
	hash, _ := bcrypt.GenerateFromPassword([]byte(password), 12)
	return store.Save(name, hash)
}

func registerSafe(store *Store, name, password string) error {
	// ok: go.weighty-failure-swallowed
	hash, err := bcrypt.GenerateFromPassword([]byte(password), 12)
	if err != nil {
		return err
	}
	return store.Save(name, hash)
}

func open(gcm cipher.AEAD, nonce, sealed []byte) string {
	// ruleid: go.weighty-failure-swallowed
	plain, _ := gcm.Open(nil, nonce, sealed, nil)
	return string(plain)
}

func leave(tokens *Tokens, user int) {
	// ruleid: go.weighty-failure-swallowed
	_ = tokens.RevokeAll(user)
}

func pay(gateway Gateway, order *Order) {
	// ruleid: go.weighty-failure-swallowed
	_, _ = gateway.Charge(order.Total)
	order.Paid = true
}

func tidy(file *os.File, from io.Reader) {
	// ok: go.weighty-failure-swallowed
	_ = file.Close()
	// ok: go.weighty-failure-swallowed
	n, _ := io.Copy(file, from)
	count(n)
}
