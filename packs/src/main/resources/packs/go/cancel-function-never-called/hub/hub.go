package hub

import "context"

// What is embedded is reached through what embeds it.
type life struct {
	ctx context.Context
	end context.CancelFunc
}

type Hub struct {
	life
	rooms map[string]*room
}

type room struct {
	end context.CancelFunc
}

func (h *Hub) Start(parent context.Context) {
	// ok: go.cancel-function-never-called
	h.ctx, h.end = context.WithCancel(parent)
}

func (l *life) Close() {
	l.end()
}

func (h *Hub) Open(name string) {
	r := &room{}
	// ruleid: go.cancel-function-never-called
	ctx, end := context.WithCancel(h.ctx)
	r.end = end
	h.rooms[name] = r
	go r.pump(ctx)
}

func (r *room) pump(ctx context.Context) {
	<-ctx.Done()
}

// Handed on.
func (h *Hub) Session(parent context.Context) (context.Context, func()) {
	// ok: go.cancel-function-never-called
	ctx, end := context.WithCancel(parent)
	return ctx, func() { end() }
}
