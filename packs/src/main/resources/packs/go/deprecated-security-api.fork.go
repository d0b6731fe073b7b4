package keys

import (
	"io"

	"github.com/ProtonMail/go-crypto/openpgp"
)

func read(in io.Reader, ring openpgp.EntityList) {
	// ok: go.deprecated-security-api
	openpgp.ReadMessage(in, ring, nil, nil)
}
