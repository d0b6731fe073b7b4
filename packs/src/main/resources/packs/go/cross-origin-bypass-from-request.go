package serve

import "net/http"

var protection = http.NewCrossOriginProtection()

func open(w http.ResponseWriter, r *http.Request) {
	// ruleid: go.cross-origin-bypass-from-request
	protection.AddInsecureBypassPattern(r.FormValue("path"))
	// ruleid: go.cross-origin-bypass-from-request
	protection.AddTrustedOrigin(r.Header.Get("Origin"))
	// ok: go.cross-origin-bypass-from-request
	protection.AddTrustedOrigin("https://shop.com")
}
