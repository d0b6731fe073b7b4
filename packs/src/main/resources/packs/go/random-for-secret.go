package users

import (
	crand "crypto/rand"
	"fmt"
	"math/big"
	"math/rand"
)

const letters = "abcdefghijklmnopqrstuvwxyz"

type User struct {
	Name       string
	ResetToken string
}

func generateOTP() string {
	code := rand.Intn(1000000)
	// ruleid: go.random-for-secret
	return fmt.Sprintf("%06d", code)
}

func reset(user *User) {
	// ruleid: go.random-for-secret
	user.ResetToken = fmt.Sprint(rand.Int63())
}

func generatePassword() string {
	password := make([]byte, 12)
	for i := range password {
		password[i] = letters[rand.Intn(len(letters))]
	}
	// ruleid: go.random-for-secret
	return string(password)
}

func generateToken() string {
	bytes := make([]byte, 32)
	crand.Read(bytes)
	// ok: go.random-for-secret
	return fmt.Sprintf("%x", bytes)
}

func generateInviteCode(limit *big.Int) (string, error) {
	number, err := crand.Int(crand.Reader, limit)
	if err != nil {
		// ok: go.random-for-secret
		return "", err
	}
	inviteCode := number.String()
	// ok: go.random-for-secret
	return inviteCode, nil
}

func delay() int {
	// ok: go.random-for-secret
	wait := rand.Intn(500)
	return wait
}
