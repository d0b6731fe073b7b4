package login

import (
	"log"
	"net/http"
)

func login(r *http.Request, name, password string) {
	// ruleid: go.secret-in-log
	log.Printf("login of %s with %s", name, password)
	// ruleid: go.secret-in-log
	log.Println("headers:", r.Header.Get("Authorization"))
	// ok: go.secret-in-log
	log.Printf("login of %s", name)
	// ok: go.secret-in-log
	log.Println("password has", len(password), "characters")
}
