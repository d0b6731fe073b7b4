package web

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/gin-gonic/gin"
)

func login(w http.ResponseWriter, r *http.Request) {
	// ruleid: go.redirect-to-request-url
	http.Redirect(w, r, r.FormValue("next"), http.StatusFound)
}

func loginGin(c *gin.Context) {
	next := c.Query("next")
	// ruleid: go.redirect-to-request-url
	c.Redirect(302, next)
}

func local(w http.ResponseWriter, r *http.Request) {
	next := r.FormValue("next")
	if !strings.HasPrefix(next, "/") || strings.HasPrefix(next, "//") {
		next = "/"
	}
	// ok: go.redirect-to-request-url
	http.Redirect(w, r, next, http.StatusFound)
}

func https(w http.ResponseWriter, r *http.Request) {
	// ok: go.redirect-to-request-url
	http.Redirect(w, r, "https://shop.example.com"+r.URL.RequestURI(), http.StatusMovedPermanently)
	// ok: go.redirect-to-request-url
	http.Redirect(w, r, "/search?q="+url.QueryEscape(r.FormValue("q")), http.StatusFound)
	// ok: go.redirect-to-request-url
	http.Redirect(w, r, r.URL.Path+"/", http.StatusFound)
	// ok: go.redirect-to-request-url
	http.Redirect(w, r, "/search?q="+r.FormValue("q")+"&page="+r.FormValue("page"), http.StatusFound)
	// ok: go.redirect-to-request-url
	http.Redirect(w, r, r.Header.Get("X-Forwarded-Prefix")+"/dashboard/", http.StatusFound)
}

func afterSlash(w http.ResponseWriter, r *http.Request) {
	next := r.FormValue("next")
	if strings.HasPrefix(next, "/") {
		// ruleid: go.redirect-to-request-url
		http.Redirect(w, r, next, 302)
	}
	if strings.HasPrefix(next, "/") && !strings.HasPrefix(next, "//") {
		// ok: go.redirect-to-request-url
		http.Redirect(w, r, next, 302)
	}
}

func withoutHost(w http.ResponseWriter, r *http.Request) {
	next := r.FormValue("next")
	parsed, err := url.Parse(strings.ReplaceAll(next, "\\", "/"))
	if err == nil && parsed.Hostname() == "" {
		// ok: go.redirect-to-request-url
		http.Redirect(w, r, next, 302)
	}
}

func loginFast(ctx *fasthttp.RequestCtx) {
	next := string(ctx.QueryArgs().Peek("next"))
	// ruleid: go.redirect-to-request-url
	ctx.Redirect(next, fasthttp.StatusFound)
}

func loginFiber(c fiber.Ctx) error {
	// ruleid: go.redirect-to-request-url
	return c.Redirect().Status(302).To(c.Query("next"))
}
