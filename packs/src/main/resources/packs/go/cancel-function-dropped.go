package jobs

import (
	"context"
	"time"
)

func start(ctx context.Context) {
	// ruleid: go.cancel-function-dropped
	limited, _ := context.WithTimeout(ctx, time.Second)
	work(limited)
}

func careful(ctx context.Context) {
	// ok: go.cancel-function-dropped
	limited, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	work(limited)
}

func work(ctx context.Context) {}

func silenced(ctx context.Context) {
	// ruleid: go.cancel-function-dropped
	limited, cancel := context.WithTimeout(ctx, time.Second)
	_ = cancel
	work(limited)
}

func both(ctx context.Context) {
	// ok: go.cancel-function-dropped
	limited, cancel := context.WithTimeout(ctx, time.Second)
	_ = cancel
	work(limited)
	cancel()
}
