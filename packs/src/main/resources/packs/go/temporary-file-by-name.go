package export

import "os"

func export(data []byte) error {
	// ruleid: go.temporary-file-by-name
	return os.WriteFile("/tmp/export.csv", data, 0o600)
}

func private(data []byte) error {
	// ok: go.temporary-file-by-name
	return os.WriteFile("/var/lib/shop/export.csv", data, 0o600)
}

func spool() error {
	// ruleid: go.temporary-file-by-name
	return os.MkdirAll("/tmp/shop-spool", 0o777)
}

func spoolOfOurOwn() (string, error) {
	// ok: go.temporary-file-by-name
	return os.MkdirTemp("", "shop-spool-*")
}
