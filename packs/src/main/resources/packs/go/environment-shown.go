package debug

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"os"
	"os/exec"
	"strings"
)

func environment(w http.ResponseWriter, r *http.Request) {
	// ruleid: go.environment-shown
	json.NewEncoder(w).Encode(os.Environ())
}

func state(w http.ResponseWriter, r *http.Request) {
	// ruleid: go.environment-shown
	fmt.Fprintln(w, strings.Join(os.Environ(), "\n"))
}

func start() {
	// ruleid: go.environment-shown
	log.Println("starting with", os.Environ())
	// ok: go.environment-shown
	log.Println("starting on port", os.Getenv("PORT"))
	command := exec.Command("worker")
	// ok: go.environment-shown
	command.Env = append(os.Environ(), "MODE=worker")
}
