package jobs

func closeAll(open []*export) {
	for _, e := range open {
		e.done()
	}
}
