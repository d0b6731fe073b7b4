package tools

import (
	"fmt"
	"net/http"
	"os/exec"

	"github.com/go-cmd/cmd"
)

func version(w http.ResponseWriter, r *http.Request) {
	// ruleid: go.program-from-request
	out, _ := exec.CommandContext(r.Context(), r.FormValue("tool"), "--version").Output()
	w.Write(out)
}

func startJob(w http.ResponseWriter, r *http.Request) {
	// ruleid: go.program-from-request
	job := cmd.NewCmd(r.FormValue("job"))
	<-job.Start()
	// ok: go.program-from-request
	fixed := cmd.NewCmd("/opt/shop/report", r.FormValue("month"))
	<-fixed.Start()
}

func convert(w http.ResponseWriter, r *http.Request) {
	// ok: go.program-from-request
	exec.Command("convert", "--", r.FormValue("file")).Run()
	// ruleid: go.program-from-request
	exec.Command("/opt/shop/bin/" + r.FormValue("converter")).Run()
}

func plugin(w http.ResponseWriter, r *http.Request) {
	program := fmt.Sprintf("shop-%s-plugin", r.FormValue("plugin"))
	if _, err := exec.LookPath(program); err != nil {
		http.Error(w, "no such plugin", http.StatusNotFound)
		return
	}
	// ok: go.program-from-request
	exec.Command(program, "--version").Run()
	// ok: go.program-from-request
	exec.Command("shop-" + r.FormValue("plugin")).Run()
}
