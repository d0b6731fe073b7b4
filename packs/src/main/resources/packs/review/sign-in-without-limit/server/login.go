package main

import (
	"net/http"

	"golang.org/x/crypto/bcrypt"
)

func login(w http.ResponseWriter, r *http.Request) {
	user := find(r.FormValue("name"))
	if bcrypt.CompareHashAndPassword(user.Hash, []byte(r.FormValue("password"))) != nil {
		http.Error(w, "wrong name or password", http.StatusUnauthorized)
	}
}
