package store

import (
	"crypto/cipher"
	"crypto/rand"
)

func fixed(block cipher.Block, aead cipher.AEAD, text []byte) {
	// ruleid: go.static-initialisation-vector
	cipher.NewCBCEncrypter(block, []byte("0123456789abcdef"))
	nonce := []byte{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}
	// ruleid: go.static-initialisation-vector
	aead.Seal(nil, nonce, text, nil)
}

func fresh(block cipher.Block, aead cipher.AEAD, text, iv []byte) []byte {
	nonce := make([]byte, aead.NonceSize())
	rand.Read(nonce)
	// ok: go.static-initialisation-vector
	cipher.NewCTR(block, iv)
	// ok: go.static-initialisation-vector
	return aead.Seal(nonce, nonce, text, []byte("header"))
}
