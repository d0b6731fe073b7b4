package jobs

import (
	"context"
	"net/http"
)

func handle(w http.ResponseWriter, r *http.Request) {
	go func() {
		// ruleid: go.request-context-left-behind
		send(context.Background())
	}()
}

func start() {
	go func() {
		// ok: go.request-context-left-behind
		send(context.Background())
	}()
}

func send(ctx context.Context) {}
