package files

import (
	"os"
	"path/filepath"
	"strings"
)

func inside(folder, name string) bool {
	path := filepath.Join(folder, name)
	// ruleid: go.prefix-check-without-separator
	return strings.HasPrefix(path, folder)
}

func direct(folder, name string) bool {
	// ruleid: go.prefix-check-without-separator
	return strings.HasPrefix(filepath.Join(folder, name), folder)
}

func separated(folder, name string) bool {
	path := filepath.Join(folder, name)
	// ok: go.prefix-check-without-separator
	return strings.HasPrefix(path, folder+string(os.PathSeparator))
}

func report(name string) bool {
	// ok: go.prefix-check-without-separator
	return strings.HasPrefix(name, "report-")
}
