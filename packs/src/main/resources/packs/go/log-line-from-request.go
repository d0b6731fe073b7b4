package web

import (
	"log"
	"log/slog"
	"net/http"

	"k8s.io/klog/v2"
)

func login(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	// ruleid: go.log-line-from-request
	log.Println("login of", name)
	// ruleid: go.log-line-from-request
	log.Printf("login of %s", name)
	// ok: go.log-line-from-request
	slog.Info("login", "name", name)
	// ruleid: go.log-line-from-request
	slog.Warn("login of " + name)
	// ruleid: go.log-line-from-request
	klog.Infof("login of %s", name)
	// ok: go.log-line-from-request
	log.Println("login page shown")
	// ok: go.log-line-from-request
	log.Println(len(name))
}

type auditor struct {
	lines *log.Logger
}

func (a *auditor) visit(lines *log.Logger, r *http.Request) {
	// ruleid: go.log-line-from-request
	lines.Printf("visit of %s", r.URL.Query().Get("page"))
	// ok: go.log-line-from-request
	lines.Printf("visit of %d", len(r.URL.Path))
}

func quoted(w http.ResponseWriter, r *http.Request) {
	user := r.FormValue("user")
	// ok: go.log-line-from-request
	log.Printf("login of %q", user)
	// ok: go.log-line-from-request
	log.Print(strings.ReplaceAll(strings.ReplaceAll(user, "\n", ""), "\r", ""))
	// ruleid: go.log-line-from-request
	log.Printf("login of %q as %s", user, user)
}
