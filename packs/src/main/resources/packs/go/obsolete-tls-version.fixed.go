package net

import "crypto/tls"

func configs() []*tls.Config {
	// ruleid: go.obsolete-tls-version
	old := &tls.Config{MinVersion: tls.VersionTLS12}
	changed := &tls.Config{}
	// ruleid: go.obsolete-tls-version
	changed.MinVersion = tls.VersionTLS12
	// ok: go.obsolete-tls-version
	current := &tls.Config{MinVersion: tls.VersionTLS13}
	return []*tls.Config{old, changed, current}
}

func chosen() *tls.Config {
	var oldest uint16 = tls.VersionTLS10
	newest := uint16(tls.VersionTLS13)
	return &tls.Config{
		// ruleid: go.obsolete-tls-version
		MinVersion: tls.VersionTLS12,
		// ok: go.obsolete-tls-version
		MaxVersion: newest,
	}
}
