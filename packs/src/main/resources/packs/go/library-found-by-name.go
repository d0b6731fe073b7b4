package sound

import (
	"syscall"

	"golang.org/x/sys/windows"
)

var (
	// ruleid: go.library-found-by-name
	codec = windows.NewLazyDLL("shopcodec.dll")
	// ok: go.library-found-by-name
	mixer = windows.NewLazySystemDLL("winmm.dll")
	// ok: go.library-found-by-name
	kernel = syscall.NewLazyDLL("kernel32.dll")
)

func open() (*syscall.DLL, error) {
	// ruleid: go.library-found-by-name
	return syscall.LoadDLL("version.dll")
}

func installed() (*syscall.DLL, error) {
	// ok: go.library-found-by-name
	return syscall.LoadDLL(`C:\Program Files\Shop\codec.dll`)
}
