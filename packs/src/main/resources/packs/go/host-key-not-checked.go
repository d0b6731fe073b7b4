package deploy

import (
	"net"

	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/knownhosts"
)

func clients(key ssh.PublicKey) []*ssh.ClientConfig {
	open := &ssh.ClientConfig{
		User: "deploy",
		// ruleid: go.host-key-not-checked
		HostKeyCallback: ssh.InsecureIgnoreHostKey(),
	}
	closed := &ssh.ClientConfig{
		User: "deploy",
		// ok: go.host-key-not-checked
		HostKeyCallback: ssh.FixedHostKey(key),
	}
	return []*ssh.ClientConfig{open, closed}
}

func stored() *ssh.ClientConfig {
	anybody := func(hostname string, remote net.Addr, key ssh.PublicKey) error { return nil }
	return &ssh.ClientConfig{
		User: "deploy",
		// ruleid: go.host-key-not-checked
		HostKeyCallback: anybody,
	}
}

func converted() ssh.HostKeyCallback {
	// ruleid: go.host-key-not-checked
	return ssh.HostKeyCallback(func(hostname string, remote net.Addr, key ssh.PublicKey) error {
		return nil
	})
}

func chosen(hosts string) (*ssh.ClientConfig, error) {
	config := &ssh.ClientConfig{User: "deploy"}
	if hosts == "" {
		// ok: go.host-key-not-checked
		config.HostKeyCallback = ssh.InsecureIgnoreHostKey()
	} else {
		known, err := knownhosts.New(hosts)
		if err != nil {
			return nil, err
		}
		config.HostKeyCallback = known
	}
	return config, nil
}

func unrelated(user string) *ssh.ClientConfig {
	config := &ssh.ClientConfig{}
	if user == "" {
		config.User = "deploy"
	} else {
		config.User = user
		// ruleid: go.host-key-not-checked
		config.HostKeyCallback = ssh.InsecureIgnoreHostKey()
	}
	return config
}
