package login

import (
	"fmt"

	"golang.org/x/oauth2"
)

const fixed = "state"

func start(config *oauth2.Config, random string) []string {
	return []string{
		// ruleid: go.constant-oauth-state
		config.AuthCodeURL("xyz"),
		// ruleid: go.constant-oauth-state
		config.AuthCodeURL(fixed),
		// ok: go.constant-oauth-state
		config.AuthCodeURL(random),
	}
}

func desktop() string {
	local := &oauth2.Config{
		ClientID:    "desktop",
		RedirectURL: "http://localhost:8085/done",
	}
	// ok: go.constant-oauth-state
	return local.AuthCodeURL("state")
}

func online() string {
	hosted := &oauth2.Config{
		ClientID:    "web",
		RedirectURL: "https://shop.example/done",
	}
	// ruleid: go.constant-oauth-state
	return hosted.AuthCodeURL("state")
}

func typed(config *oauth2.Config) string {
	// ok: go.constant-oauth-state
	address := config.AuthCodeURL("xyz")
	fmt.Printf("Open %s and type the code: ", address)
	var code string
	if _, err := fmt.Scan(&code); err != nil {
		return ""
	}
	return code
}

func signInWithVerifier(config *oauth2.Config) string {
	verifier := oauth2.GenerateVerifier()
	// ok: go.constant-oauth-state
	return config.AuthCodeURL("", oauth2.S256ChallengeOption(verifier))
}
