package files

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
)

const baseDir = "/srv/files"

func inside(folder, path string) bool {
	return strings.HasPrefix(filepath.Clean(path), filepath.Clean(folder)+string(os.PathSeparator))
}

func whole(w http.ResponseWriter, r *http.Request) {
	path, err := filepath.Abs(filepath.Join(baseDir, r.FormValue("name")))
	if err != nil || (path != baseDir && !strings.HasPrefix(path, baseDir+"/")) {
		return
	}
	// ok: go.path-from-request
	os.Remove(path)
}

func cleaned(w http.ResponseWriter, r *http.Request) {
	path := filepath.Join(baseDir, r.FormValue("name"))
	if !inside(baseDir, path) {
		return
	}
	// ok: go.path-from-request
	os.Remove(path)
}

func unlooked(w http.ResponseWriter, r *http.Request) {
	path := filepath.Join(baseDir, r.FormValue("name"))
	inside(baseDir, path)
	// ruleid: go.path-from-request
	os.Remove(path)
}
