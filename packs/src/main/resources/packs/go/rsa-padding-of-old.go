package vault

import (
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
)

func seal(key *rsa.PublicKey, text []byte) ([]byte, error) {
	// ruleid: go.rsa-padding-of-old
	return rsa.EncryptPKCS1v15(rand.Reader, key, text)
}

func open(key *rsa.PrivateKey, text []byte) ([]byte, error) {
	// ruleid: go.rsa-padding-of-old
	return rsa.DecryptPKCS1v15(rand.Reader, key, text)
}

func sealSafe(key *rsa.PublicKey, text []byte) ([]byte, error) {
	// ok: go.rsa-padding-of-old
	return rsa.EncryptOAEP(sha256.New(), rand.Reader, key, text, nil)
}
