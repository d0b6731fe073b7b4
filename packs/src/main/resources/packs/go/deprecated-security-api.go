package keys

import (
	"crypto/ecdh"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"encoding/pem"
)

func keys(block *pem.Block, password []byte) {
	// ruleid: go.deprecated-security-api
	elliptic.GenerateKey(elliptic.P256(), rand.Reader)
	// ruleid: go.deprecated-security-api
	x509.DecryptPEMBlock(block, password)
	// ok: go.deprecated-security-api
	ecdh.P256().GenerateKey(rand.Reader)
	// ok: go.deprecated-security-api
	x509.ParsePKCS8PrivateKey(block.Bytes)
}
