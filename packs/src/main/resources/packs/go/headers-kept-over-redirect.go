package client

import "net/http"

func client(token string) *http.Client {
	return &http.Client{
		CheckRedirect: func(req *http.Request, via []*http.Request) error {
			// ruleid: go.headers-kept-over-redirect
			req.Header.Set("Authorization", token)
			return nil
		},
	}
}

func same(token string) *http.Client {
	return &http.Client{
		CheckRedirect: func(req *http.Request, via []*http.Request) error {
			if req.URL.Host == via[0].URL.Host {
				// ok: go.headers-kept-over-redirect
				req.Header.Set("Authorization", token)
			}
			return nil
		},
	}
}

func traced(id string) *http.Client {
	return &http.Client{
		CheckRedirect: func(req *http.Request, via []*http.Request) error {
			// ok: go.headers-kept-over-redirect
			req.Header.Set("X-Trace-ID", id)
			return nil
		},
	}
}
