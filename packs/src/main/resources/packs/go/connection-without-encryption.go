package remote

import (
	"net/smtp"

	"github.com/jlaffaye/ftp"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"
)

func dial(address string) {
	// ruleid: go.connection-without-encryption
	first, _ := grpc.Dial(address, grpc.WithInsecure())
	// ruleid: go.connection-without-encryption
	second, _ := grpc.NewClient(address, grpc.WithTransportCredentials(insecure.NewCredentials()))
	// ok: go.connection-without-encryption
	third, _ := grpc.NewClient(address, grpc.WithTransportCredentials(credentials.NewTLS(nil)))
	defer first.Close()
	defer second.Close()
	defer third.Close()
}

func mail() error {
	// ruleid: go.connection-without-encryption
	client, err := smtp.Dial("mail.shop.com:25")
	if err != nil {
		return err
	}
	return client.Hello("shop.com")
}

func mailSafe() error {
	// ok: go.connection-without-encryption
	client, err := smtp.Dial("mail.shop.com:587")
	if err != nil {
		return err
	}
	if err := client.StartTLS(nil); err != nil {
		return err
	}
	return client.Hello("shop.com")
}

func files(address string) (*ftp.ServerConn, error) {
	// ruleid: go.connection-without-encryption
	return ftp.Dial(address)
}
