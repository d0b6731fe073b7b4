package shop

import "crypto/tls"

func settings() *tls.Config {
	settings := &tls.Config{MinVersion: tls.VersionTLS12}
	settings.CipherSuites = []uint16{
		// ok: go.weak-cipher-suite
		tls.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
		// ruleid: go.weak-cipher-suite
		tls.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
	}
	return settings
}

func others() *tls.Config {
	return &tls.Config{
		MinVersion: tls.VersionTLS12,
		CipherSuites: []uint16{
			// ruleid: go.weak-cipher-suite
			tls.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
			// ok: go.weak-cipher-suite
			tls.TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384,
		},
	}
}

// ok: go.weak-cipher-suite
var names = map[string]uint16{"RC4": tls.TLS_RSA_WITH_RC4_128_SHA}
