package tokens

import "github.com/golang-jwt/jwt/v5"

func read(text string, key []byte) (jwt.Claims, error) {
	claims := jwt.MapClaims{}
	// ruleid: go.jwt-signature-not-verified
	if _, _, err := jwt.NewParser().ParseUnverified(text, claims); err != nil {
		return nil, err
	}
	// ok: go.jwt-signature-not-verified
	_, err := jwt.ParseWithClaims(text, claims, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods([]string{"HS256"}))
	return claims, err
}
