package store

import (
	"crypto/cipher"
	"crypto/rand"
	"encoding/binary"
	"log"
)

var block cipher.Block

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

func bumped(aead cipher.AEAD, text []byte, step uint64) []byte {
	nonce := make([]byte, 12)
	putStep(nonce, step)
	// ok: go.static-initialisation-vector
	return aead.Seal(nil, nonce, text, nil)
}

func putStep(nonce []byte, step uint64) {
	binary.BigEndian.PutUint64(nonce[4:], step)
}

func mixed(aead cipher.AEAD, text, base []byte, step uint64) []byte {
	nonce := make([]byte, 12)
	for i := range nonce {
		nonce[i] = base[i] ^ byte(step>>(8*i))
	}
	// ok: go.static-initialisation-vector
	return aead.Seal(nil, nonce, text, nil)
}

func behind(aead cipher.AEAD, text []byte) []byte {
	nonce := make([]byte, 12)
	draw(nonce[4:])
	// ok: go.static-initialisation-vector
	return aead.Seal(nil, nonce, text, nil)
}

func draw(into []byte) {
	rand.Read(into)
}

func collected(aead cipher.AEAD, text, salt []byte) []byte {
	nonce := make([]byte, 0, 12)
	nonce = append(nonce, salt...)
	// ok: go.static-initialisation-vector
	return aead.Seal(nil, nonce, text, nil)
}

func encrypted(block cipher.Block, text []byte) {
	iv := []byte("0123456789abcdef")
	encryptWith(iv)
}

func encryptWith(iv []byte) cipher.Stream {
	// ruleid: go.static-initialisation-vector
	return cipher.NewCTR(block, iv)
}

func stamped(block cipher.Block) cipher.Stream {
	iv := make([]byte, 16)
	iv[0] = 1
	// ruleid: go.static-initialisation-vector
	return cipher.NewCTR(block, iv)
}

const sharedNonce = "orders-nonce"

func sealAll(aead cipher.AEAD, texts [][]byte) {
	for _, text := range texts {
		sealWith(aead, sharedNonce, text)
	}
}

func sealWith(aead cipher.AEAD, nonce string, text []byte) []byte {
	// ruleid: go.static-initialisation-vector
	return aead.Seal(nil, []byte(nonce), text, nil)
}

func sealLabelled(aead cipher.AEAD, text []byte) []byte {
	nonce := make([]byte, 12)
	rand.Read(nonce)
	log.Println("sealed order")
	// ok: go.static-initialisation-vector
	return aead.Seal(nonce, nonce, text, nil)
}

func begin(aead cipher.AEAD) {
	first := make([]byte, 12)
	// ok: go.static-initialisation-vector
	aead.Seal([]byte{}, first, []byte{}, []byte{})
	// ruleid: go.static-initialisation-vector
	aead.Seal(nil, first, nil, []byte("orders"))
}
