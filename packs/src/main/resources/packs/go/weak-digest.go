package files

import (
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
)

func digests(content, key []byte) {
	// ruleid: go.weak-digest
	_ = md5.Sum(content)
	// ruleid: go.weak-digest
	h := sha1.New()
	h.Write(content)
	// ruleid: go.weak-digest
	_ = hmac.New(sha1.New, key)
	// ok: go.weak-digest
	_ = sha256.Sum256(content)
	// ok: go.weak-digest
	_ = hmac.New(sha256.New, key)
}

func byName(data []byte) []byte {
	// ruleid: go.weak-digest
	digest := crypto.MD5.New()
	// ok: go.weak-digest
	good := crypto.SHA256.New()
	good.Write(data)
	return digest.Sum(data)
}
