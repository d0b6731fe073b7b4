package serve

import "net/http"

func serve(w http.ResponseWriter, r *http.Request) {
	// ruleid: go.length-header-with-chunks
	w.Header().Set("Transfer-Encoding", "chunked")
	// ok: go.length-header-with-chunks
	w.Header().Set("Content-Length", "12")
}

func named(w http.ResponseWriter) {
	header := w.Header()
	header.Set("Content-Length", "12")
	w.WriteHeader(200)
	// ruleid: go.length-header-with-chunks
	header.Set("Transfer-Encoding", "chunked")
}

func chunks(w http.ResponseWriter) {
	// ok: go.length-header-with-chunks
	w.Header().Set("Transfer-Encoding", "chunked")
}
