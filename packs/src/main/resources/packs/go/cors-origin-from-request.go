package api

import (
	"net/http"
	"strings"
)

var allowed = map[string]bool{"https://shop.example": true}

func mirror(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin != "" {
		// ruleid: go.cors-origin-from-request
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func listed(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if allowed[origin] {
		// ok: go.cors-origin-from-request
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func ours(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasSuffix(origin, ".shop.example") {
		// ok: go.cors-origin-from-request
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func anonymous(w http.ResponseWriter, r *http.Request) {
	// ok: go.cors-origin-from-request
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
}

type Config struct{ AllowCredentials, Mirror bool }

func configured(config Config) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		if config.Mirror {
			// ok: go.cors-origin-from-request
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
		if config.AllowCredentials {
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}
