package shop

import (
	"net/url"
	"strings"
)

func mayEmbed(u *url.URL) bool {
	// ruleid: go.address-checked-by-part
	return strings.Contains(u.Host, "video.example.com")
}

func isOurs(origin string) bool {
	// ruleid: go.address-checked-by-part
	return strings.HasSuffix(origin, "shop.com")
}

func isBelow(u *url.URL) bool {
	// ok: go.address-checked-by-part
	return u.Hostname() == "shop.com" || strings.HasSuffix(u.Hostname(), ".shop.com")
}

func isCallback(address string) bool {
	// ruleid: go.address-checked-by-part
	if strings.HasPrefix(address, "https://hooks.shop.com") {
		return true
	}
	// ok: go.address-checked-by-part
	return strings.HasPrefix(address, "https://shop.com/")
}

func isStaff(email string) bool {
	// ok: go.address-checked-by-part
	return strings.HasSuffix(email, "shop.com")
}
