package hooks

import (
	"os"
	"os/exec"
)

func run() error {
	// ruleid: go.command-from-outside
	if err := exec.Command("sh", "-c", "notify "+os.Getenv("USER_NAME")).Run(); err != nil {
		return err
	}
	// ruleid: go.command-from-outside
	if err := exec.Command(os.Args[1], "--version").Run(); err != nil {
		return err
	}
	// ok: go.command-from-outside
	return exec.Command("notify", os.Getenv("USER_NAME")).Run()
}
