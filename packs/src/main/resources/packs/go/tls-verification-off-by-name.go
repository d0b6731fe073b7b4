package net

import "crypto/tls"

func insecureConfig() *tls.Config {
	// ruleid: go.tls-verification-off-by-name
	return &tls.Config{InsecureSkipVerify: true}
}

func config() *tls.Config {
	// ok: go.tls-verification-off-by-name
	return &tls.Config{InsecureSkipVerify: true}
}
