package keys

import (
	"io"

	"golang.org/x/crypto/openpgp"
)

func readOld(in io.Reader, ring openpgp.EntityList) {
	// ruleid: go.deprecated-security-api
	openpgp.ReadMessage(in, ring, nil, nil)
}
