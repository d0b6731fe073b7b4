package greet

import (
	"fmt"
	"html"
	"net/http"
)

func greet(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	// ruleid: go.text-answer-from-request
	fmt.Fprintln(w, name)
	// ruleid: go.text-answer-from-request
	w.Write([]byte(name))
	// ok: go.text-answer-from-request
	fmt.Fprintf(w, "Hello, %s", name)
	// ok: go.text-answer-from-request
	fmt.Fprintln(w, html.EscapeString(name))
}

func plain(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	// ok: go.text-answer-from-request
	fmt.Fprintln(w, r.FormValue("name"))
}
