package net

import (
	"crypto/tls"
	"crypto/x509"
	"net/http"
)

func clients(pool *x509.CertPool, skip bool) []*http.Client {
	open := &http.Client{Transport: &http.Transport{
		// ruleid: go.tls-verification-off
		TLSClientConfig: &tls.Config{InsecureSkipVerify: true},
	}}
	config := &tls.Config{MinVersion: tls.VersionTLS12}
	// ruleid: go.tls-verification-off
	config.InsecureSkipVerify = true
	closed := &http.Client{Transport: &http.Transport{
		// ok: go.tls-verification-off
		TLSClientConfig: &tls.Config{RootCAs: pool},
	}}
	// ok: go.tls-verification-off
	given := &tls.Config{InsecureSkipVerify: skip}
	// ok: go.tls-verification-off
	pinned := &tls.Config{InsecureSkipVerify: true, VerifyConnection: check}
	_, _ = given, pinned
	return []*http.Client{open, closed}
}

func optional(insecure bool) *tls.Config {
	config := &tls.Config{}
	if insecure {
		// ok: go.tls-verification-off
		config.InsecureSkipVerify = true
	}
	return config
}

func check(state tls.ConnectionState) error {
	return nil
}

func insecureConfig() *tls.Config {
	// ok: go.tls-verification-off
	return &tls.Config{InsecureSkipVerify: true}
}

func chosen(skipVerify bool) *tls.Config {
	if !skipVerify {
		return nil
	}
	// ok: go.tls-verification-off
	return &tls.Config{InsecureSkipVerify: true}
}

func named(host string) *tls.Config {
	if host == "" {
		return nil
	}
	// ruleid: go.tls-verification-off
	return &tls.Config{ServerName: host, InsecureSkipVerify: true}
}

func expires(address string) (time.Time, error) {
	// ok: go.tls-verification-off
	connection, err := tls.Dial("tcp", address, &tls.Config{InsecureSkipVerify: true})
	if err != nil {
		return time.Time{}, err
	}
	defer connection.Close()
	return connection.ConnectionState().PeerCertificates[0].NotAfter, nil
}
