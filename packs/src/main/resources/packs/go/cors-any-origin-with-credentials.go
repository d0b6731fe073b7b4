package web

import (
	"net/http"

	"github.com/gin-contrib/cors"
	rscors "github.com/rs/cors"
)

func policies() {
	// ruleid: go.cors-any-origin-with-credentials
	_ = cors.Config{AllowAllOrigins: true, AllowMethods: []string{"GET"}, AllowCredentials: true}
	// ok: go.cors-any-origin-with-credentials
	_ = cors.Config{AllowOrigins: []string{"https://shop.example.com"}, AllowCredentials: true}
	// ok: go.cors-any-origin-with-credentials
	_ = cors.Config{AllowAllOrigins: true}
	_ = rscors.Options{AllowedOrigins: []string{"https://shop.example.com"}}
}

func mirror(w http.ResponseWriter, r *http.Request) {
	// ruleid: go.cors-any-origin-with-credentials
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
