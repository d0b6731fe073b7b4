package calls

import (
	"crypto/tls"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"
)

func payments() (*grpc.ClientConn, error) {
	// ruleid: go.grpc-without-tls
	return grpc.NewClient("payments.example.com:443", grpc.WithTransportCredentials(insecure.NewCredentials()))
}

func rates() (*grpc.ClientConn, error) {
	// ruleid: go.grpc-without-tls
	return grpc.Dial("dns:///rates.example.com:8443", grpc.WithInsecure())
}

func sealed() (*grpc.ClientConn, error) {
	// ok: go.grpc-without-tls
	return grpc.NewClient("payments.example.com:443", grpc.WithTransportCredentials(credentials.NewTLS(&tls.Config{})))
}

func beside() (*grpc.ClientConn, error) {
	// ok: go.grpc-without-tls
	return grpc.NewClient("localhost:9090", grpc.WithTransportCredentials(insecure.NewCredentials()))
}

func within() (*grpc.ClientConn, error) {
	// ok: go.grpc-without-tls
	return grpc.NewClient("payments.shop.svc.cluster.local:9090", grpc.WithTransportCredentials(insecure.NewCredentials()))
}
