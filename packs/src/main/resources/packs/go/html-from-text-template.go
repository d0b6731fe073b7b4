package pages

import (
	"net/http"
	"os"
	"text/template"

	"github.com/labstack/echo/v4"
)

var page = template.Must(template.New("page").Parse("<p>{{.Name}}</p>"))

func show(w http.ResponseWriter, r *http.Request) {
	// ruleid: go.html-from-text-template
	page.Execute(w, r.URL)
}

func config(values any) error {
	// ok: go.html-from-text-template
	return page.Execute(os.Stdout, values)
}

func greet(c echo.Context) error {
	// ruleid: go.html-from-text-template
	return page.Execute(c.Response(), c.QueryParam("name"))
}
