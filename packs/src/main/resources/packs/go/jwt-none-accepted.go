package tokens

import "github.com/golang-jwt/jwt/v5"

func sign(claims jwt.Claims, key []byte) {
	// ruleid: go.jwt-none-accepted
	jwt.NewWithClaims(jwt.SigningMethodNone, claims).SignedString(
		// ruleid: go.jwt-none-accepted
		jwt.UnsafeAllowNoneSignatureType)
	// ok: go.jwt-none-accepted
	jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}
