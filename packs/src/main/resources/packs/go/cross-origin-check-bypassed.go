package serve

import "net/http"

func protect() *http.CrossOriginProtection {
	protection := http.NewCrossOriginProtection()
	// ruleid: go.cross-origin-check-bypassed
	protection.AddInsecureBypassPattern("/")
	// ok: go.cross-origin-check-bypassed
	protection.AddInsecureBypassPattern("/webhooks/payments")
	return protection
}
