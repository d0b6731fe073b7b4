package hooks

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"net/http"
	"os"
	"strings"
)

type Server struct {
	apiKey string
}

func (s *Server) allowed(given string) bool {
	// ruleid: go.secret-compared-in-variable-time
	return given == s.apiKey
}

func valid(body, given, key []byte) bool {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	// ruleid: go.secret-compared-in-variable-time
	return bytes.Equal(mac.Sum(nil), given)
}

func (s *Server) constant(given string) bool {
	// ok: go.secret-compared-in-variable-time
	if s.apiKey == "" {
		return false
	}
	// ok: go.secret-compared-in-variable-time
	return subtle.ConstantTimeCompare([]byte(given), []byte(s.apiKey)) == 1
}

func equal(expectedMAC, given []byte) bool {
	// ok: go.secret-compared-in-variable-time
	return hmac.Equal(expectedMAC, given)
}

func header(r *http.Request, secret string) bool {
	given := r.Header.Get("X-Secret")
	// ruleid: go.secret-compared-in-variable-time
	if given != secret {
		return false
	}
	// ruleid: go.secret-compared-in-variable-time
	return strings.Compare(given, secret) == 0
}

func isSecret(kind, kindSecret string) bool {
	// ok: go.secret-compared-in-variable-time
	return kind == kindSecret
}

func fromPartner(r *http.Request) bool {
	// ok: go.secret-compared-in-variable-time
	if r.Header.Get("X-Partner") == os.Getenv("PARTNER") {
		return true
	}
	// ruleid: go.secret-compared-in-variable-time
	return r.Header.Get("X-Api-Key") == os.Getenv("PARTNER_API_KEY")
}

func admin(r *http.Request) bool {
	cookie, err := r.Cookie("admin")
	if err != nil || os.Getenv("ADMIN_API_KEY") == "" {
		return false
	}
	// ok: go.secret-compared-in-variable-time
	if cookie.Value == os.Getenv("ADMIN_THEME") {
		return false
	}
	// ruleid: go.secret-compared-in-variable-time
	return cookie.Value == os.Getenv("ADMIN_API_KEY")
}

func pushed(key, body []byte, given string) bool {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	want := "sha256=" + hex.EncodeToString(mac.Sum(nil))
	// ruleid: go.secret-compared-in-variable-time
	return want == given
}

func unchanged(body []byte, known string) bool {
	sum := sha256.New()
	sum.Write(body)
	// ok: go.secret-compared-in-variable-time
	return hex.EncodeToString(sum.Sum(nil)) == known
}

func (s *Server) fromPartner(body []byte, r *http.Request) bool {
	// ruleid: go.secret-compared-in-variable-time
	return s.sign(body) == r.Header.Get("X-Signature")
}

func (s *Server) fromCarrier(body []byte, given string) bool {
	// ruleid: go.secret-compared-in-variable-time
	if strings.TrimPrefix(given, "sha256=") != computeMAC(body, s.key) {
		return false
	}
	// ok: go.secret-compared-in-variable-time
	return hmac.Equal([]byte(given), []byte(computeMAC(body, s.key))) && design(body) == design(s.last)
}
