package clone

import (
	"net/http"
	"os/exec"
)

func clone(w http.ResponseWriter, r *http.Request) {
	address := r.FormValue("address")
	// ruleid: go.argument-from-request
	exec.Command("git", "clone", address).Run()
	// ok: go.argument-from-request
	exec.Command("git", "clone", "--", address).Run()
	// ok: go.argument-from-request
	exec.Command("convert", address).Run()
}
