package pages

import (
	"html/template"
	"net/http"
	text "text/template"
)

var shown = template.Must(template.New("shown").Parse("<p>{{.}}</p>"))

func plain(w http.ResponseWriter, r *http.Request) {
	mail := text.Must(text.New("mail").Parse("<p>{{.}}</p>"))
	// ruleid: go.html-from-text-template
	mail.Execute(w, r.FormValue("name"))
	// ok: go.html-from-text-template
	shown.Execute(w, r.FormValue("name"))
}
