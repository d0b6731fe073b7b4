package cast

import "unsafe"

func text(bytes []byte) string {
	// ruleid: go.memory-outside-the-type-system
	return *(*string)(unsafe.Pointer(&bytes))
}

func plain(bytes []byte) string {
	// ok: go.memory-outside-the-type-system
	return string(bytes)
}
