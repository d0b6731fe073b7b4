package tokens

import (
	"errors"

	"github.com/golang-jwt/jwt/v5"
)

func any1(text string, key any) (*jwt.Token, error) {
	// ruleid: go.jwt-method-not-checked
	return jwt.Parse(text, func(token *jwt.Token) (interface{}, error) {
		return key, nil
	})
}

func checked(text string, key any) (*jwt.Token, error) {
	// ok: go.jwt-method-not-checked
	return jwt.Parse(text, func(token *jwt.Token) (interface{}, error) {
		if _, ok := token.Method.(*jwt.SigningMethodHMAC); !ok {
			return nil, errors.New("method")
		}
		return key, nil
	})
}

func listed(text string, key any) (*jwt.Token, error) {
	// ok: go.jwt-method-not-checked
	return jwt.Parse(text, func(token *jwt.Token) (interface{}, error) {
		return key, nil
	}, jwt.WithValidMethods([]string{"RS256"}))
}
