package serve

import "net"

func open() (net.Listener, error) {
	// ruleid: go.listening-on-every-address
	return net.Listen("tcp", "0.0.0.0:2000")
}

func local() (net.Listener, error) {
	// ok: go.listening-on-every-address
	return net.Listen("tcp", "127.0.0.1:2000")
}
