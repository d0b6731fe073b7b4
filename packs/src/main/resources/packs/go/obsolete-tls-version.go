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

func chosen() *tls.Config {
	var oldest uint16 = tls.VersionTLS10
	newest := uint16(tls.VersionTLS13)
	return &tls.Config{
		// ruleid: go.obsolete-tls-version
		MinVersion: oldest,
		// ok: go.obsolete-tls-version
		MaxVersion: newest,
	}
}
