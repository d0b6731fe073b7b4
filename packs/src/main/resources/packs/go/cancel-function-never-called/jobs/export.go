package jobs

import (
	"context"
	"time"
)

type export struct {
	name string
	ctx  context.Context
	stop context.CancelFunc
	Halt context.CancelFunc
	done func()
}

func (e *export) begin(parent context.Context) {
	// ruleid: go.cancel-function-never-called
	e.ctx, e.stop = context.WithTimeout(parent, time.Hour)
}

// Other packages may call what they see.
func (e *export) open(parent context.Context) {
	// ok: go.cancel-function-never-called
	e.ctx, e.Halt = context.WithCancel(parent)
}

// Called in another file of the package.
func newExport(parent context.Context, name string) *export {
	// ok: go.cancel-function-never-called
	ctx, cancel := context.WithCancel(parent)
	return &export{name: name, ctx: ctx, done: cancel}
}

// Kept, and called where it is made all the same.
func once(parent context.Context, e *export, work func(context.Context)) {
	// ok: go.cancel-function-never-called
	ctx, cancel := context.WithCancel(parent)
	defer cancel()
	e.stop = cancel
	work(ctx)
}
