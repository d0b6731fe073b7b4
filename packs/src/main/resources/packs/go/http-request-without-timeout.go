package net

import (
	"net/http"
	"time"
)

func load(url string) (*http.Response, error) {
	// ruleid: go.http-request-without-timeout
	return http.Get(url)
}

func clients() []*http.Client {
	// ruleid: go.http-request-without-timeout
	open := &http.Client{}
	// ok: go.http-request-without-timeout
	limited := &http.Client{Timeout: 10 * time.Second}
	return []*http.Client{open, limited}
}

func limited(client *http.Client, url string) (*http.Response, error) {
	// ok: go.http-request-without-timeout
	return client.Get(url)
}
