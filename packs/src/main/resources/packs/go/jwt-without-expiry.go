package tokens

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

func endless(user string, key []byte) (string, error) {
	// ruleid: go.jwt-without-expiry
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": user}).SignedString(key)
}

func variable(user string, key []byte) (string, error) {
	claims := jwt.MapClaims{"sub": user}
	// ruleid: go.jwt-without-expiry
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func ending(user string, key []byte) (string, error) {
	claims := jwt.MapClaims{"sub": user}
	claims["exp"] = time.Now().Add(15 * time.Minute).Unix()
	// ok: go.jwt-without-expiry
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func registered(user string, key []byte) (string, error) {
	// ok: go.jwt-without-expiry
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		Subject:   user,
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(15 * time.Minute)),
	}).SignedString(key)
}
