package mail

import "os"

// ruleid: go.hardcoded-credential
const smtpPassword = "Wq7!mountain-Rain"

// ruleid: go.hardcoded-credential
var apiKey = "k9f2Lq0ZxR41mBv8"

// ok: go.hardcoded-credential
const passwordKey = "mail.smtp.password"

type Config struct {
	User     string
	Password string
}

func config() Config {
	// ok: go.hardcoded-credential
	password := os.Getenv("SMTP_PASSWORD")
	// ruleid: go.hardcoded-credential
	token := "Wq7!mountain-Rain"
	use(token)
	if password == "" {
		// ruleid: go.hardcoded-credential
		return Config{User: "shop", Password: "Wq7!mountain-Rain"}
	}
	// ok: go.hardcoded-credential
	return Config{User: "shop", Password: password}
}

func headers() map[string]string {
	return map[string]string{
		// ruleid: go.hardcoded-credential
		"apiKey": "9b3f7c2a81d04e56a7c1",
		// ok: go.hardcoded-credential
		"region": "eu-central-1",
	}
}
