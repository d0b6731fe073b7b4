package serve

import "net/http"

func serve(w http.ResponseWriter, r *http.Request) {
	// ruleid: go.length-header-with-chunks
	w.Header().Set("Transfer-Encoding", "chunked")
	// ok: go.length-header-with-chunks
	w.Header().Set("Content-Length", "12")
}
