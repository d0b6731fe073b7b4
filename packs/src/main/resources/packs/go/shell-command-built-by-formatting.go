package backup

import (
	"fmt"
	"os/exec"
	"regexp"
)

func dump(database string, port int) error {
	// ruleid: go.shell-command-built-by-formatting
	if err := exec.Command("sh", "-c", "pg_dump "+database+" | gzip > dump.gz").Run(); err != nil {
		return err
	}
	// ruleid: go.shell-command-built-by-formatting
	exec.Command("bash", "-c", fmt.Sprintf("tar czf %s.tgz data", database)).Run()
	// ok: go.shell-command-built-by-formatting
	exec.Command("sh", "-c", fmt.Sprintf("lsof -i :%d", port)).Run()
	// ok: go.shell-command-built-by-formatting
	exec.Command("sh", "-c", "ls -l | wc -l").Run()
	// ok: go.shell-command-built-by-formatting
	return exec.Command("pg_dump", "--file", "dump-"+database).Run()
}

var plain = regexp.MustCompile(`^\w+$`)

func checked(name string) *exec.Cmd {
	if !plain.MatchString(name) {
		return nil
	}
	// ok: go.shell-command-built-by-formatting
	return exec.Command("sh", "-c", "tool "+name)
}
