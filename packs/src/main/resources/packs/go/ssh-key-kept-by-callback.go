package server

import "golang.org/x/crypto/ssh"

type state struct {
	last ssh.PublicKey
}

func config(s *state) *ssh.ServerConfig {
	config := &ssh.ServerConfig{}
	config.PublicKeyCallback = func(conn ssh.ConnMetadata, key ssh.PublicKey) (*ssh.Permissions, error) {
		// ruleid: go.ssh-key-kept-by-callback
		s.last = key
		return &ssh.Permissions{}, nil
	}
	return config
}

func proved() *ssh.ServerConfig {
	return &ssh.ServerConfig{
		PublicKeyCallback: func(conn ssh.ConnMetadata, key ssh.PublicKey) (*ssh.Permissions, error) {
			// ok: go.ssh-key-kept-by-callback
			print := ssh.FingerprintSHA256(key)
			return &ssh.Permissions{Extensions: map[string]string{"key": print}}, nil
		},
	}
}
