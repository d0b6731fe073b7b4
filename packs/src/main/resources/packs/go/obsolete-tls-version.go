package net

import "crypto/tls"

func configs() []*tls.Config {
	// ruleid: go.obsolete-tls-version
	old := &tls.Config{MinVersion: tls.VersionTLS10}
	changed := &tls.Config{}
	// ruleid: go.obsolete-tls-version
	changed.MinVersion = tls.VersionTLS11
	// ok: go.obsolete-tls-version
	current := &tls.Config{MinVersion: tls.VersionTLS13}
	return []*tls.Config{old, changed, current}
}
