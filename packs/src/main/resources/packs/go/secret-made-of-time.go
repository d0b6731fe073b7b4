package auth

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"time"
)

func forgot(user *User) {
	// ruleid: go.secret-made-of-time
	user.ResetToken = fmt.Sprintf("%x", sha256.Sum256([]byte(user.Email+time.Now().String())))
	user.Expires = time.Now().Add(time.Hour)
}

func newSessionID() string {
	// ruleid: go.secret-made-of-time
	return fmt.Sprintf("%d", time.Now().UnixNano())
}

func invite(store *Store, user *User) (string, string) {
	bytes := make([]byte, 16)
	rand.Read(bytes)
	// ok: go.secret-made-of-time
	inviteToken := hex.EncodeToString(bytes)
	// ok: go.secret-made-of-time
	accessToken := store.Open(user, time.Now())
	return inviteToken, accessToken
}
