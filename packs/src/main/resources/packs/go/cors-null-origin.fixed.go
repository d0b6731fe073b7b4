package api

import (
	"net/http"

	"github.com/rs/cors"
)

func middle() *cors.Cors {
	// ruleid: go.cors-null-origin
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"https://shop.example"},
		AllowCredentials: true,
	})
}

func later() *cors.Cors {
	options := cors.Options{AllowCredentials: true}
	// ruleid: go.cors-null-origin
	options.AllowedOrigins = []string{"https://shop.example"}
	return cors.New(options)
}

func anonymous() *cors.Cors {
	// ok: go.cors-null-origin
	return cors.New(cors.Options{AllowedOrigins: []string{"null"}})
}

func named() *cors.Cors {
	// ok: go.cors-null-origin
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"https://shop.example"},
		AllowCredentials: true,
	})
}

func handle(w http.ResponseWriter, r *http.Request) {
	// ruleid: go.cors-null-origin
	w.Header().Set("Access-Control-Allow-Origin", "null")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
