package tools

import (
	"net"
	"net/http"
	"os/exec"
	"regexp"

	"github.com/go-playground/validator/v10"
)

var validate = validator.New()

var hostShape = regexp.MustCompile(`^[a-z0-9.]+$`)

var loose = regexp.MustCompile(`[a-z0-9.]+`)

func trace(w http.ResponseWriter, r *http.Request) {
	host := r.FormValue("host")
	if net.ParseIP(host) == nil {
		http.Error(w, "no address", http.StatusBadRequest)
		return
	}
	// ok: go.command-from-request
	exec.Command("sh", "-c", "traceroute "+host).Run()
}

func lookUp(w http.ResponseWriter, r *http.Request) {
	host := r.FormValue("host")
	if err := validate.Var(host, "required,hostname"); err != nil {
		http.Error(w, "no host", http.StatusBadRequest)
		return
	}
	// ok: go.command-from-request
	exec.Command("sh", "-c", "dig +short "+host).Run()
}

func lookUpShort(w http.ResponseWriter, r *http.Request) {
	host := r.FormValue("host")
	if err := validate.Var(host, "required,max=64"); err != nil {
		http.Error(w, "too long", http.StatusBadRequest)
		return
	}
	// ruleid: go.command-from-request
	exec.Command("sh", "-c", "dig +short "+host).Run()
}

func lookUpShaped(w http.ResponseWriter, r *http.Request) {
	host := r.FormValue("host")
	if !hostShape.MatchString(host) {
		return
	}
	// ok: go.command-from-request
	exec.Command("sh", "-c", "dig +short "+host).Run()
}

func lookUpLoose(w http.ResponseWriter, r *http.Request) {
	host := r.FormValue("host")
	if !loose.MatchString(host) {
		return
	}
	// ruleid: go.command-from-request
	exec.Command("sh", "-c", "dig +short "+host).Run()
}
