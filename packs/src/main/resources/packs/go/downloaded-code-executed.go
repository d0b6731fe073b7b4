package update

import (
	"io"
	"net/http"
	"os/exec"
)

func install(url string) error {
	resp, err := http.Get(url)
	if err != nil {
		return err
	}
	script, _ := io.ReadAll(resp.Body)
	// ruleid: go.downloaded-code-executed
	return exec.Command("sh", "-c", string(script)).Run()
}

func fixed(url string) error {
	resp, err := http.Get(url)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	// ok: go.downloaded-code-executed
	return exec.Command("systemctl", "restart", "shop").Run()
}
