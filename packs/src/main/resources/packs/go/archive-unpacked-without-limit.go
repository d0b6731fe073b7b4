package unpack

import (
	"compress/gzip"
	"io"
	"os"
)

func unpack(in io.Reader, out *os.File) error {
	packed, err := gzip.NewReader(in)
	if err != nil {
		return err
	}
	// ruleid: go.archive-unpacked-without-limit
	_, err = io.Copy(out, packed)
	return err
}

func limited(in io.Reader, out *os.File) error {
	packed, err := gzip.NewReader(in)
	if err != nil {
		return err
	}
	// ok: go.archive-unpacked-without-limit
	_, err = io.Copy(out, io.LimitReader(packed, 1<<20))
	return err
}
