package pages

import (
	"fmt"
	"html"
	"html/template"
	"io"
	"net/http"

	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"
)

var page = template.Must(template.New("page").Parse("<p>{{.}}</p>"))

func hello(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	// ruleid: go.html-from-request
	fmt.Fprintf(w, "<h1>Hello %s</h1>", name)
	// ok: go.html-from-request
	fmt.Fprintf(w, "<h1>Hello %s</h1>", html.EscapeString(name))
	// ruleid: go.html-from-request
	io.WriteString(w, "<p>"+name+"</p>")
	// ruleid: go.html-from-request
	w.Write([]byte("<p>" + r.URL.Query().Get("q") + "</p>"))
	// ok: go.html-from-request
	page.Execute(w, name)
	// ruleid: go.html-from-request
	page.Execute(w, template.HTML(name))
}

func plain(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain")
	// ok: go.html-from-request
	fmt.Fprintf(w, "stored %s", r.FormValue("name"))
}

func greet(c echo.Context) error {
	// ruleid: go.html-from-request
	return c.HTML(http.StatusOK, "<p>"+c.QueryParam("name")+"</p>")
}

func typed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/html")
	// ruleid: go.html-from-request
	fmt.Fprintf(w, "Name: %s", r.FormValue("name"))
	// ok: go.html-from-request
	fmt.Fprintf(w, "Name: %s", html.EscapeString(r.FormValue("name")))
}

func greetByName(c *fiber.Ctx) error {
	c.Set("Content-Type", "text/html")
	// ruleid: go.html-from-request
	return c.SendString("<h1>" + c.Params("name") + "</h1>")
}

func plainName(c *fiber.Ctx) error {
	// ok: go.html-from-request
	return c.SendString(c.Params("name"))
}

func biography(w http.ResponseWriter, r *http.Request) {
	// ruleid: go.html-from-request
	templ.Raw("<p>"+r.FormValue("biography")+"</p>").Render(r.Context(), w)
	// ok: go.html-from-request
	templ.Raw("<hr>").Render(r.Context(), w)
}

func pages(w http.ResponseWriter, r *http.Request) template.HTML {
	u, _ := url.Parse("https://shop.example" + r.URL.String())
	q := u.Query()
	q.Set("page", "2")
	u.RawQuery = q.Encode()
	// ok: go.html-from-request
	next := template.HTML(`<a href="` + u.String() + `">2</a>`)
	// ruleid: go.html-from-request
	return next + template.HTML(`<b>`+r.URL.Path+`</b>`)
}
