package pages

import (
	"net/http"
	"strconv"
)

func pages(w http.ResponseWriter, r *http.Request) {
	size, _ := strconv.Atoi(r.FormValue("size"))
	// ruleid: go.divided-by-request-number
	show(w, 1000/size)
}

func careful(w http.ResponseWriter, r *http.Request) {
	size, err := strconv.Atoi(r.FormValue("size"))
	if err != nil || size == 0 {
		return
	}
	// ok: go.divided-by-request-number
	show(w, 1000/size)
}

func show(w http.ResponseWriter, n int) {}
