package shop

import (
	"net/http"

	"github.com/gorilla/sessions"
)

func keep(store *sessions.CookieStore, w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "shop")
	// ruleid: go.cookie-without-flags
	session.Options = &sessions.Options{Path: "/", MaxAge: 3600, HttpOnly: true}
	// ok: go.cookie-without-flags
	session.Options = &sessions.Options{Path: "/", HttpOnly: true, Secure: true}
	session.Save(r, w)
}
