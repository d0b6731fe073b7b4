package web

import (
	"log"
	"log/slog"
	"net/http"
)

func login(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	// ruleid: go.log-line-from-request
	log.Println("login of", name)
	// ruleid: go.log-line-from-request
	log.Printf("login of %s", name)
	// ok: go.log-line-from-request
	slog.Info("login", "name", name)
	// ok: go.log-line-from-request
	log.Println("login page shown")
	// ok: go.log-line-from-request
	log.Println(len(name))
}
