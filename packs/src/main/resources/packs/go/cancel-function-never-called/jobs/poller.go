package jobs

import (
	"context"
	"time"
)

type Poller struct {
	ctx    context.Context
	cancel context.CancelFunc
	every  time.Duration
}

func NewPoller(parent context.Context, every time.Duration) *Poller {
	// ruleid: go.cancel-function-never-called
	ctx, cancel := context.WithCancel(parent)
	return &Poller{ctx: ctx, cancel: cancel, every: every}
}

func (p *Poller) Run(fetch func(context.Context)) {
	for {
		select {
		case <-p.ctx.Done():
			return
		case <-time.After(p.every):
			fetch(p.ctx)
		}
	}
}

// Another type of the package has a field of that name, and calls it.
type Mailer struct {
	cancel context.CancelFunc
}

func (m *Mailer) Start(parent context.Context, deliver func(context.Context)) {
	// ok: go.cancel-function-never-called
	ctx, cancel := context.WithTimeout(parent, time.Minute)
	m.cancel = cancel
	go deliver(ctx)
}

func (m *Mailer) Stop() {
	if m.cancel != nil {
		m.cancel()
	}
}
