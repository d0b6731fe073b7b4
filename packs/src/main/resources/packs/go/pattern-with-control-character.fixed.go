package shop

import "regexp"

// ruleid: go.pattern-with-control-character
var word = regexp.MustCompile("\\bforbidden\\b")

// ruleid: go.pattern-with-control-character
var start = regexp.MustCompile("hello\aworld")

// ok: go.pattern-with-control-character
var raw = regexp.MustCompile(`\bforbidden\b`)

// ok: go.pattern-with-control-character
var escaped = regexp.MustCompile("\\bforbidden\\b")

// ok: go.pattern-with-control-character
var controls = regexp.MustCompile("[\a\b\f\n]")

func matches(text string) bool {
	// ruleid: go.pattern-with-control-character
	found, _ := regexp.MatchString("^ab\\b", text)
	return found
}
