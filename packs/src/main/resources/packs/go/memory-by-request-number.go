package shop

import (
	"net/http"
	"strconv"
	"strings"

	"github.com/gin-gonic/gin"
)

func rows(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("n"))
	if err != nil {
		return
	}
	// ruleid: go.memory-by-request-number
	rows := make([]string, n)
	render(w, rows)
}

func page(c *gin.Context) {
	size, _ := strconv.ParseInt(c.Query("size"), 10, 64)
	if size < 0 {
		return
	}
	// ruleid: go.memory-by-request-number
	c.Data(200, "text/plain", make([]byte, 0, size))
}

func line(c *gin.Context) {
	width, _ := strconv.Atoi(c.Query("width"))
	// ruleid: go.memory-by-request-number
	c.String(200, strings.Repeat("-", width))
}

func few(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("n"))
	if err != nil || n < 0 || n > 1000 {
		return
	}
	// ok: go.memory-by-request-number
	render(w, make([]string, n))
}

func atMost(w http.ResponseWriter, r *http.Request) {
	n, _ := strconv.Atoi(r.FormValue("n"))
	// ok: go.memory-by-request-number
	render(w, make([]string, min(n, 100)))
}

func counted(w http.ResponseWriter, r *http.Request) {
	accepted := r.Header.Get("Accept-Encoding")
	// ok: go.memory-by-request-number
	render(w, make([]string, 0, strings.Count(accepted, ",")+1))
}

func copied(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	// ok: go.memory-by-request-number
	render(w, make([]string, len(name)))
}
