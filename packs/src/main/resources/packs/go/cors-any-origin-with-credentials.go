package web

import (
	"github.com/gin-contrib/cors"
	rscors "github.com/rs/cors"
)

func policies() {
	// ruleid: go.cors-any-origin-with-credentials
	_ = cors.Config{AllowAllOrigins: true, AllowMethods: []string{"GET"}, AllowCredentials: true}
	// ruleid: go.cors-any-origin-with-credentials
	_ = cors.Config{AllowOriginsFunc: func(origin string) bool { return true }, AllowCredentials: true}
	// ok: go.cors-any-origin-with-credentials
	_ = cors.Config{AllowOrigins: []string{"https://shop.example.com"}, AllowCredentials: true}
	// ok: go.cors-any-origin-with-credentials
	_ = cors.Config{AllowAllOrigins: true}
	_ = rscors.Options{AllowedOrigins: []string{"https://shop.example.com"}}
}

func anyHost() {
	// ruleid: go.cors-any-origin-with-credentials
	_ = rscors.Options{AllowedOrigins: []string{"https://*", "http://*"}, AllowCredentials: true}
	// ok: go.cors-any-origin-with-credentials
	_ = rscors.Options{AllowedOrigins: []string{"https://*.example.org"}, AllowCredentials: true}
}
