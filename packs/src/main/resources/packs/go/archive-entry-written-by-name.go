package imports

import (
	"archive/tar"
	"archive/zip"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
)

func unzip(archive, folder string) error {
	reader, err := zip.OpenReader(archive)
	if err != nil {
		return err
	}
	for _, entry := range reader.File {
		path := filepath.Join(folder, entry.Name)
		// ruleid: go.archive-entry-written-by-name
		out, err := os.Create(path)
		if err != nil {
			return err
		}
		out.Close()
	}
	return nil
}

func untar(reader *tar.Reader, folder string) error {
	for {
		header, err := reader.Next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		// ruleid: go.archive-entry-written-by-name
		out, err := os.OpenFile(filepath.Join(folder, header.Name), os.O_CREATE|os.O_WRONLY, 0o600)
		if err != nil {
			return err
		}
		out.Close()
	}
}

func unzipInside(reader *zip.Reader, folder string) error {
	for _, entry := range reader.File {
		path := filepath.Join(folder, entry.Name)
		if !strings.HasPrefix(path, filepath.Clean(folder)+string(os.PathSeparator)) {
			return errors.New("outside")
		}
		// ok: go.archive-entry-written-by-name
		out, err := os.Create(path)
		if err != nil {
			return err
		}
		out.Close()
	}
	return nil
}

func unpackLinks(archive *tar.Reader, folder string) {
	for {
		entry, err := archive.Next()
		if err != nil {
			return
		}
		place := filepath.Join(folder, entry.Name)
		if !strings.HasPrefix(place, filepath.Clean(folder)+string(os.PathSeparator)) {
			continue
		}
		// ruleid: go.archive-entry-written-by-name
		os.Symlink(entry.Linkname, place)
		if filepath.IsLocal(entry.Linkname) {
			// ok: go.archive-entry-written-by-name
			os.Symlink(entry.Linkname, place)
		}
	}
}
