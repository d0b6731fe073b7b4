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

func filled(block cipher.Block) cipher.Stream {
	iv := make([]byte, 16)
	rand.Read(iv[:])
	// ok: go.static-initialisation-vector
	return cipher.NewCTR(block, iv)
}

func handed(block cipher.Block) cipher.Stream {
	return stream(block, []byte("0123456789abcdef"))
}

func stream(block cipher.Block, iv []byte) cipher.Stream {
	// ruleid: go.static-initialisation-vector
	return cipher.NewCTR(block, iv)
}

func received(block cipher.Block) cipher.BlockMode {
	// ok: go.static-initialisation-vector
	return cipher.NewCBCDecrypter(block, []byte("0123456789abcdef"))
}
