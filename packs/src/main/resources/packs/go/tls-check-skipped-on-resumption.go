package peers

import (
	"crypto/tls"
	"crypto/x509"
)

func pinned(check func([][]byte, [][]*x509.Certificate) error) *tls.Config {
	// ruleid: go.tls-check-skipped-on-resumption
	return &tls.Config{
		VerifyPeerCertificate: check,
	}
}

func always(check func([][]byte, [][]*x509.Certificate) error, each func(tls.ConnectionState) error) *tls.Config {
	// ok: go.tls-check-skipped-on-resumption
	return &tls.Config{
		VerifyPeerCertificate: check,
		VerifyConnection:      each,
	}
}

func set(check func([][]byte, [][]*x509.Certificate) error) *tls.Config {
	config := &tls.Config{}
	// ruleid: go.tls-check-skipped-on-resumption
	config.VerifyPeerCertificate = check
	return config
}

func fresh(check func([][]byte, [][]*x509.Certificate) error) *tls.Config {
	config := &tls.Config{}
	// ok: go.tls-check-skipped-on-resumption
	config.VerifyPeerCertificate = check
	config.SessionTicketsDisabled = true
	return config
}

func plain() *tls.Config {
	// ok: go.tls-check-skipped-on-resumption
	return &tls.Config{MinVersion: tls.VersionTLS13}
}
