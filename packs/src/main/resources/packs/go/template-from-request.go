package pages

import (
	"html/template"
	"net/http"
	texttemplate "text/template"
)

func mail(w http.ResponseWriter, r *http.Request) {
	// ruleid: go.template-from-request
	page, err := template.New("mail").Parse("Dear {{.Name}}, " + r.FormValue("text"))
	if err != nil {
		return
	}
	page.Execute(w, nil)
}

func safe(w http.ResponseWriter, r *http.Request) {
	// ok: go.template-from-request
	page := template.Must(template.New("mail").Parse("Dear {{.Name}}, {{.Text}}"))
	page.Execute(w, map[string]string{"Text": r.FormValue("text")})
}

func letter(w http.ResponseWriter, r *http.Request) error {
	// ruleid: go.template-from-request
	page, err := texttemplate.New("letter").Parse(r.FormValue("text"))
	if err != nil {
		return err
	}
	return page.Execute(w, nil)
}
