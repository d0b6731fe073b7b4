package voucher

import (
	"crypto/rand"
	mrand "math/rand"
	"strconv"
	"time"
)

func code() string {
	// ruleid: go.random-not-cryptographic
	return strconv.Itoa(mrand.Intn(1000000))
}

func shuffled(names []string) {
	// ok: go.random-not-cryptographic
	mrand.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
}

const signs = "abcdefghijklmnopqrstuvwxyz0123456789"

func name() string {
	text := make([]byte, 12)
	for at := range text {
		// ruleid: go.random-not-cryptographic
		text[at] = signs[mrand.Intn(len(signs))]
	}
	return string(text)
}

func choice(hosts []string, own *mrand.Rand) string {
	// ok: go.random-not-cryptographic
	if mrand.Intn(100) == 0 {
		// ok: go.random-not-cryptographic
		return hosts[mrand.Intn(len(hosts))]
	}
	// ok: go.random-not-cryptographic
	if mrand.Float64() < 0.1 {
		// ok: go.random-not-cryptographic
		time.Sleep(time.Duration(mrand.Intn(50)) * time.Millisecond)
	}
	// ok: go.random-not-cryptographic
	return hosts[own.Intn(len(hosts))]
}

func wait() <-chan time.Time {
	// ok: go.random-not-cryptographic
	jitter := mrand.Int63n(1000)
	return time.After(time.Duration(jitter))
}

func key() ([]byte, error) {
	bytes := make([]byte, 32)
	// ok: go.random-not-cryptographic
	_, err := rand.Read(bytes)
	return bytes, err
}
