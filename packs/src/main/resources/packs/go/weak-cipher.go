package store

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/des"
	"crypto/rc4"
)

func ciphers(key []byte) (cipher.AEAD, error) {
	// ruleid: go.weak-cipher
	des.NewCipher(key)
	// ruleid: go.weak-cipher
	des.NewTripleDESCipher(key)
	// ruleid: go.weak-cipher
	rc4.NewCipher(key)
	// ok: go.weak-cipher
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	// ok: go.weak-cipher
	return cipher.NewGCM(block)
}
