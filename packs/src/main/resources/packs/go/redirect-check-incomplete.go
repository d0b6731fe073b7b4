package shop

import (
	"net/http"
	"strings"
)

func isLocal(target string) bool {
	// ruleid: go.redirect-check-incomplete
	return strings.HasPrefix(target, "/") && !strings.HasPrefix(target, "//")
}

func clean(redirect string) string {
	// ruleid: go.redirect-check-incomplete
	if len(redirect) > 0 && redirect[0] == '/' {
		return redirect
	}
	return "/"
}

func twoBytes(next string) bool {
	// ruleid: go.redirect-check-incomplete
	return next[0] == '/' && next[1] != '/'
}

func isReallyLocal(target string) bool {
	// ok: go.redirect-check-incomplete
	return strings.HasPrefix(target, "/") && !strings.HasPrefix(target, "//") && !strings.HasPrefix(target, "/\\")
}

func bytewise(next string) bool {
	// ok: go.redirect-check-incomplete
	return len(next) > 1 && next[0] == '/' && next[1] != '/' && next[1] != '\\'
}

func isAbsolute(path string) bool {
	// ok: go.redirect-check-incomplete
	return len(path) > 0 && path[0] == '/'
}
