package login

import "golang.org/x/oauth2"

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
