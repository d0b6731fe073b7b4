package sweep

import (
	"io/fs"
	"os"
	"path/filepath"
)

func clear(uploads string) error {
	return filepath.WalkDir(uploads, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		// ruleid: go.walked-file-changed-by-path
		return os.Remove(path)
	})
}

func keep(uploads string) error {
	return filepath.Walk(uploads, func(path string, info os.FileInfo, err error) error {
		copied := path + ".bak"
		// ruleid: go.walked-file-changed-by-path
		file, err := os.OpenFile(copied, os.O_RDWR|os.O_CREATE, 0o600)
		if err != nil {
			return err
		}
		return file.Close()
	})
}

func read(uploads string) error {
	return filepath.WalkDir(uploads, func(path string, entry fs.DirEntry, err error) error {
		// ok: go.walked-file-changed-by-path
		_, err = os.ReadFile(path)
		return err
	})
}

func clearWithin(uploads string) error {
	root, err := os.OpenRoot(uploads)
	if err != nil {
		return err
	}
	defer root.Close()
	return fs.WalkDir(root.FS(), ".", func(path string, entry fs.DirEntry, err error) error {
		// ok: go.walked-file-changed-by-path
		return root.Remove(path)
	})
}
