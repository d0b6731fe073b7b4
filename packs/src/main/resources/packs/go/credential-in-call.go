package remote

import (
	"net/http"
	"net/smtp"
	"net/url"
	"os"

	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/redis/go-redis/v9"
	openai "github.com/sashabaranov/go-openai"
	"golang.org/x/crypto/ssh"
)

const graphPassword = "Winter-20"

func sign(request *http.Request) {
	// ruleid: go.credential-in-call
	request.SetBasicAuth("shop", "Winter-20")
	// ok: go.credential-in-call
	request.SetBasicAuth("shop", os.Getenv("BILLING_PASSWORD"))
	// ruleid: go.credential-in-call
	request.URL.User = url.UserPassword("shop", graphPassword)
}

func clients() {
	// ruleid: go.credential-in-call
	assistant := openai.NewClient("sk-shop-4f9a11c2")
	// ok: go.credential-in-call
	other := openai.NewClient(os.Getenv("OPENAI_API_KEY"))
	// ruleid: go.credential-in-call
	cache := redis.NewClient(&redis.Options{Addr: "cache:6379", Password: "Winter-20"})
	// ok: go.credential-in-call
	local := redis.NewClient(&redis.Options{Addr: "cache:6379", Password: ""})
	// ruleid: go.credential-in-call
	keys := credentials.NewStaticCredentialsProvider("AKIA2OGYBAH6QZZV4TPN", "q0Bz7d9Zr3pS6tVw8yA1cE4gH2jK5mN0xR7uT9vX", "")
	use(assistant, other, cache, local, keys)
}

func mail() smtp.Auth {
	// ruleid: go.credential-in-call
	return smtp.PlainAuth("", "robot@shop.com", "Winter-20", "mail.shop.com")
}

func shell() ssh.AuthMethod {
	// ruleid: go.credential-in-call
	return ssh.Password("Winter-20")
}
