package users

import (
	"crypto/md5"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"

	"golang.org/x/crypto/bcrypt"
)

func fast(password string) string {
	// ruleid: go.password-hashed-with-fast-digest
	sum := sha256.Sum256([]byte(password))
	return hex.EncodeToString(sum[:])
}

func salted(salt, password string) []byte {
	h := md5.New()
	// ruleid: go.password-hashed-with-fast-digest
	io.WriteString(h, salt+password)
	return h.Sum(nil)
}

func slow(password string) ([]byte, error) {
	// ok: go.password-hashed-with-fast-digest
	return bcrypt.GenerateFromPassword([]byte(password), 12)
}

func file(content []byte) [32]byte {
	// ok: go.password-hashed-with-fast-digest
	return sha256.Sum256(content)
}

func answered(user User, salt, token string) bool {
	// ok: go.password-hashed-with-fast-digest
	expected := fmt.Sprintf("%x", md5.Sum([]byte(user.Password+salt)))
	return expected == token
}

func challenge(user User, salt string) string {
	// ok: go.password-hashed-with-fast-digest
	clientToken := md5.Sum([]byte(user.Password + salt))
	return hex.EncodeToString(clientToken[:])
}

func long(password string) ([]byte, error) {
	// ok: go.password-hashed-with-fast-digest
	sum := sha256.Sum256([]byte(password))
	return bcrypt.GenerateFromPassword(sum[:], 12)
}

func signIn(w http.ResponseWriter, r *http.Request) {
	// ruleid: go.password-hashed-with-fast-digest
	fmt.Fprintf(w, "%x", sha256.Sum256([]byte(r.FormValue("password"))))
	// ok: go.password-hashed-with-fast-digest
	fmt.Fprintf(w, "%x", sha256.Sum256([]byte(r.FormValue("text"))))
}

func sameAsStored(user *User, password string) bool {
	if strings.HasPrefix(user.Password, "{MD5}") {
		h := md5.New()
		// ok: go.password-hashed-with-fast-digest
		h.Write([]byte(password))
		return fmt.Sprintf("{MD5}%x", h.Sum(nil)) == user.Password
	}
	h := sha256.New()
	// ruleid: go.password-hashed-with-fast-digest
	h.Write([]byte(password))
	return fmt.Sprintf("%x", h.Sum(nil)) == user.Password
}

func (s *Scooter) signIn(password string) error {
	// ok: go.password-hashed-with-fast-digest
	sum := md5.Sum([]byte(password))
	shown := hex.EncodeToString(sum[:])
	data := url.Values{"account": {s.user}, "password": {shown}}
	return s.send(data)
}

func (v *Validator) validate(password string) error {
	h := sha1.New()
	// ok: go.password-hashed-with-fast-digest
	if _, err := h.Write([]byte(password)); err != nil {
		return err
	}
	if count, ok := v.seen(h.Sum(nil)); ok && count > v.config.MaxBreaches {
		return errLeaked
	}
	return nil
}

func admitted(accounts map[string]string, user, given string) bool {
	password, ok := accounts[user]
	if !ok {
		return false
	}
	// ok: go.password-hashed-with-fast-digest
	left := sha256.Sum256([]byte(given))
	// ok: go.password-hashed-with-fast-digest
	right := sha256.Sum256([]byte(password))
	return subtle.ConstantTimeCompare(left[:], right[:]) == 1
}
