package deploy

import "golang.org/x/crypto/ssh"

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
