package shop

import (
	"net/http"
	"os"
)

func routes(mux *http.ServeMux) {
	// ruleid: go.whole-file-system-served
	mux.Handle("/files/", http.StripPrefix("/files/", http.FileServer(http.Dir("/"))))
	// ruleid: go.whole-file-system-served
	mux.Handle("/all/", http.FileServerFS(os.DirFS("/")))
	// ok: go.whole-file-system-served
	mux.Handle("/static/", http.FileServer(http.Dir("/srv/shop/static")))
	// ok: go.whole-file-system-served
	mux.Handle("/public/", http.FileServer(http.Dir("public")))
}
