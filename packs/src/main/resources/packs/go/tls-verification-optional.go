package net

import "crypto/tls"

func optional(insecure bool) *tls.Config {
	config := &tls.Config{}
	if insecure {
		// ruleid: go.tls-verification-optional
		config.InsecureSkipVerify = true
	}
	return config
}

func always() *tls.Config {
	// ok: go.tls-verification-optional
	return &tls.Config{InsecureSkipVerify: true}
}

func chosen(skipVerify bool) *tls.Config {
	if !skipVerify {
		return nil
	}
	// ruleid: go.tls-verification-optional
	return &tls.Config{InsecureSkipVerify: true}
}
