package files

import (
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"github.com/gin-gonic/gin"
)

const base = "/srv/files"

func download(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	// ruleid: go.path-from-request
	data, err := os.ReadFile(filepath.Join(base, name))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	w.Write(data)
}

func remove(c *gin.Context) {
	// ruleid: go.path-from-request
	os.Remove(base + "/" + c.Param("name"))
	// ruleid: go.path-from-request
	c.File(filepath.Join(base, c.Query("file")))
}

func local(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	if !filepath.IsLocal(name) {
		http.Error(w, "name", http.StatusBadRequest)
		return
	}
	// ok: go.path-from-request
	data, _ := os.ReadFile(filepath.Join(base, name))
	w.Write(data)
}

func prefix(w http.ResponseWriter, r *http.Request) {
	path := filepath.Join(base, r.FormValue("name"))
	if !strings.HasPrefix(path, base+string(os.PathSeparator)) {
		http.Error(w, "name", http.StatusBadRequest)
		return
	}
	// ok: go.path-from-request
	file, _ := os.Open(path)
	defer file.Close()
}

func byID(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.Atoi(r.PathValue("id"))
	if err != nil {
		return
	}
	// ok: go.path-from-request
	data, _ := os.ReadFile(filepath.Join(base, strconv.Itoa(id)+".pdf"))
	w.Write(data)
}

func baseName(w http.ResponseWriter, r *http.Request) {
	// ok: go.path-from-request
	data, _ := os.ReadFile(filepath.Join(base, filepath.Base(r.FormValue("name"))))
	w.Write(data)
}

func download(w http.ResponseWriter, r *http.Request) {
	// ruleid: go.path-from-request
	http.ServeFile(w, r, r.URL.Query().Get("file"))
}

func page(w http.ResponseWriter, r *http.Request) {
	// ok: go.path-from-request
	http.ServeFile(w, r, filepath.Join("public", r.URL.Path))
}

func lastLines(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("log")
	// ruleid: go.path-from-request
	out, _ := exec.Command("tail", "-n", "100", "/var/log/"+name).Output()
	w.Write(out)
	// ok: go.path-from-request
	found, _ := exec.Command("grep", name, "/var/log/orders.log").Output()
	w.Write(found)
	// ok: go.path-from-request
	size, _ := exec.Command("stat", "/var/log/"+filepath.Base(name)).Output()
	w.Write(size)
}

func attachment(w http.ResponseWriter, r *http.Request) {
	if !filepath.IsLocal(r.FormValue("name")) {
		http.NotFound(w, r)
		return
	}
	// ok: go.path-from-request
	data, _ := os.ReadFile(filepath.Join(base, r.FormValue("name")))
	w.Write(data)
	// ruleid: go.path-from-request
	cover, _ := os.ReadFile(filepath.Join(base, r.FormValue("cover")))
	w.Write(cover)
}

func static(w http.ResponseWriter, r *http.Request) {
	file := filepath.Join("public", r.RequestURI)
	// ok: go.path-from-request
	http.ServeFile(w, r, file)
}

var (
	attachment = regexp.MustCompile(`^/file/([-_A-Za-z0-9]{1,64})(?:\.[a-z]{1,5})?$`)
	anything   = regexp.MustCompile(`^/file/(.+)$`)
)

func attached(w http.ResponseWriter, r *http.Request) {
	parts := attachment.FindStringSubmatch(r.URL.Path)
	if len(parts) != 2 {
		http.NotFound(w, r)
		return
	}
	id := parts[1]
	// ok: go.path-from-request
	data, _ := os.ReadFile(filepath.Join(base, id))
	w.Write(data)
	rest := anything.FindStringSubmatch(r.URL.Path)
	// ruleid: go.path-from-request
	more, _ := os.ReadFile(filepath.Join(base, rest[1]))
	w.Write(more)
}

func extended(w http.ResponseWriter, r *http.Request) {
	_, header, err := r.FormFile("file")
	if err != nil {
		http.Error(w, "no file", http.StatusBadRequest)
		return
	}
	name := strconv.FormatInt(time.Now().UnixNano(), 16) + filepath.Ext(header.Filename)
	// ok: go.path-from-request
	os.Create(filepath.Join(base, name))
}

func certificate(w http.ResponseWriter, r *http.Request) {
	address, err := url.Parse(r.FormValue("server"))
	if err != nil {
		http.Error(w, "no address", http.StatusBadRequest)
		return
	}
	// ok: go.path-from-request
	own, _ := os.ReadFile(filepath.Join(base, address.Hostname()))
	w.Write(own)
	// ruleid: go.path-from-request
	other, _ := os.ReadFile(filepath.Join(base, address.Path))
	w.Write(other)
}

type keptBody struct {
	*os.File
	path string
}

func (body *keptBody) Close() error {
	// ok: go.path-from-request
	return os.Remove(body.path)
}

func finish(r *http.Request) {
	if _, ok := r.Body.(*keptBody); ok {
		r.Body.Close()
	}
}

func folder(w http.ResponseWriter, r *http.Request) {
	// Asked: without dots nothing leads up.
	// ruleid: go.path-from-request
	entries, _ := os.ReadDir(base + "/" + strings.ReplaceAll(r.FormValue("dir"), ".", ""))
	for _, entry := range entries {
		w.Write([]byte(entry.Name()))
	}
}
