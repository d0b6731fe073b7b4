package voucher

import (
	"math/rand"
	"strconv"
)

func code() string {
	// ruleid: go.random-not-cryptographic
	return strconv.Itoa(rand.Intn(1000000))
}

func shuffled(names []string) {
	// ok: go.random-not-cryptographic
	rand.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
}
