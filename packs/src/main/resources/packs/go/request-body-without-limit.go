package web

import (
	"io"
	"net/http"
)

func open(w http.ResponseWriter, r *http.Request) {
	// ruleid: go.request-body-without-limit
	body, _ := io.ReadAll(r.Body)
	w.Write(body)
}

func limited(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	// ok: go.request-body-without-limit
	body, _ := io.ReadAll(r.Body)
	w.Write(body)
}

func answer(resp *http.Response) ([]byte, error) {
	// ok: go.request-body-without-limit
	return io.ReadAll(resp.Body)
}

func upload(w http.ResponseWriter, r *http.Request) {
	// ruleid: go.request-body-without-limit
	_ = r.ParseMultipartForm(32 << 20)
}

func limited(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	// ok: go.request-body-without-limit
	_ = r.ParseMultipartForm(32 << 20)
}
