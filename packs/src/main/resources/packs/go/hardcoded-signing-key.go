package tokens

import (
	"crypto/hmac"
	"crypto/sha256"
	"os"

	"github.com/go-chi/jwtauth/v5"
	"github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/sessions"
)

var key = []byte("mountain-rain-and-a-long-road-home")

// ruleid: go.hardcoded-signing-key
var store = sessions.NewCookieStore([]byte("mountain-rain"))

// ok: go.hardcoded-signing-key
var safeStore = sessions.NewCookieStore([]byte(os.Getenv("SESSION_KEY")))

func sign(claims jwt.Claims) (string, error) {
	// ruleid: go.hardcoded-signing-key
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte("mountain-rain"))
}

func signGlobal(claims jwt.Claims) (string, error) {
	// ruleid: go.hardcoded-signing-key
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func mac(secret []byte, body []byte) []byte {
	// ok: go.hardcoded-signing-key
	m := hmac.New(sha256.New, secret)
	m.Write(body)
	// ruleid: go.hardcoded-signing-key
	n := hmac.New(sha256.New, []byte("mountain-rain"))
	n.Write(body)
	return append(m.Sum(nil), n.Sum(nil)...)
}

func through(claims jwt.Claims) (string, error) {
	local := []byte("mountain-rain-and-a-long-road-home")
	return finish(claims, local)
}

func finish(claims jwt.Claims, secret []byte) (string, error) {
	// ruleid: go.hardcoded-signing-key
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

func parse(text string) (*jwt.Token, error) {
	return jwt.Parse(text, func(token *jwt.Token) (any, error) {
		// ruleid: go.hardcoded-signing-key
		return []byte("mountain-rain"), nil
	})
}

func derived(claims jwt.Claims, salt string) (string, error) {
	sum := sha256.Sum256([]byte(salt))
	// ok: go.hardcoded-signing-key
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(sum[:])
}

// ruleid: go.hardcoded-signing-key
var tokens = jwtauth.New("HS256", []byte("mountain-rain"), nil)

// ok: go.hardcoded-signing-key
var safeTokens = jwtauth.New("HS256", []byte(os.Getenv("TOKEN_KEY")), nil)
