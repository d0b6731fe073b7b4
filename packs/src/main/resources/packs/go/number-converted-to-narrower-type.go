package sizes

import "math"

func width(n int) int32 {
	// ruleid: go.number-converted-to-narrower-type
	return int32(n)
}

func unsigned(offset int64) uint32 {
	// ruleid: go.number-converted-to-narrower-type
	return uint32(offset)
}

func checked(n int) int32 {
	if n > math.MaxInt32 || n < math.MinInt32 {
		return 0
	}
	// ok: go.number-converted-to-narrower-type
	return int32(n)
}

func wider(n int32) int64 {
	// ok: go.number-converted-to-narrower-type
	return int64(n)
}
