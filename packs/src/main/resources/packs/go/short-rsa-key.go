package keys

import (
	"crypto/rand"
	"crypto/rsa"
)

const old = 512

func generate(bits int) {
	// ruleid: go.short-rsa-key
	rsa.GenerateKey(rand.Reader, 1024)
	// ruleid: go.short-rsa-key
	rsa.GenerateKey(rand.Reader, old)
	// ok: go.short-rsa-key
	rsa.GenerateKey(rand.Reader, 3072)
	// ok: go.short-rsa-key
	rsa.GenerateKey(rand.Reader, bits)
}
