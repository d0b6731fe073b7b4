package files

import "os"

func write(path string, data []byte) {
	// ruleid: go.file-open-to-everybody
	os.WriteFile(path, data, 0666)
	// ruleid: go.file-open-to-everybody
	os.Chmod(path, 0o777)
	// ruleid: go.file-open-to-everybody
	os.MkdirAll(path, 0777)
	// ok: go.file-open-to-everybody
	os.WriteFile(path, data, 0o600)
	// ok: go.file-open-to-everybody
	os.MkdirAll(path, 0755)
}
