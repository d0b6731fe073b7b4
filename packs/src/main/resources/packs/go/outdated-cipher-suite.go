package shop

import "crypto/tls"

func outdated() *tls.Config {
	return &tls.Config{
		MinVersion: tls.VersionTLS12,
		// ruleid: go.outdated-cipher-suite
		CipherSuites: []uint16{
			tls.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
			tls.TLS_RSA_WITH_AES_256_GCM_SHA384,
		},
	}
}

func later(settings *tls.Config) {
	// ruleid: go.outdated-cipher-suite
	settings.CipherSuites = []uint16{tls.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256}
}

func current() *tls.Config {
	return &tls.Config{
		// ok: go.outdated-cipher-suite
		CipherSuites: []uint16{
			tls.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
			tls.TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256,
		},
	}
}

// ok: go.outdated-cipher-suite
var names = map[string]uint16{"old": tls.TLS_RSA_WITH_AES_128_CBC_SHA}
