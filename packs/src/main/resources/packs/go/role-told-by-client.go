package admin

import "net/http"

func reports(w http.ResponseWriter, r *http.Request) {
	// ruleid: go.role-told-by-client
	if r.Header.Get("X-User-Role") != "admin" {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	// ok: go.role-told-by-client
	if r.Header.Get("Accept") == "application/json" {
		w.Write([]byte("{}"))
		return
	}
	w.Write([]byte("reports"))
}

func users(w http.ResponseWriter, r *http.Request) {
	// ruleid: go.role-told-by-client
	if r.Header.Get("X-Is-Admin") == "true" {
		w.Write([]byte("users"))
	}
}
