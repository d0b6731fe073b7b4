package files

import "os"

func share(path string, file *os.File, data []byte) {
	// ruleid: go.file-open-to-everybody
	os.Chmod(path, 0o775)
	// ruleid: go.file-open-to-everybody
	file.Chmod(0664)
	// ok: go.file-open-to-everybody
	os.Chmod(path, 0o700)
	// ok: go.file-open-to-everybody
	os.WriteFile(path, data, 0666)
	// ok: go.file-open-to-everybody
	os.MkdirAll(path, 0755)
}
