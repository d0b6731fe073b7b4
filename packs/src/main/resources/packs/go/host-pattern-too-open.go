package origin

import "regexp"

// ruleid: go.host-pattern-too-open
var dots = regexp.MustCompile(`^https://www.example.com/`)

// ruleid: go.host-pattern-too-open
var start = regexp.MustCompile("https?://www\\.example\\.com/")

// ruleid: go.host-pattern-too-open
var choice = regexp.MustCompile("^internal|partner")

// ok: go.host-pattern-too-open
var exact = regexp.MustCompile(`^https://www\.example\.com/`)

// ok: go.host-pattern-too-open
var digits = regexp.MustCompile("^[0-9]+$")

// ok: go.host-pattern-too-open
var both = regexp.MustCompile("^internal$|^partner$|open")

// ruleid: go.host-pattern-too-open
var grouped = regexp.MustCompile("^(internal)|(partner)")
