package shop

// ruleid: go.check-that-always-passes
func isAuthorized(user, document string) bool {
	return true
}

// ruleid: go.check-that-always-passes
func (s *Server) checkPermission(user string) (bool, error) {
	return true, nil
}

// ok: go.check-that-always-passes
func hasAccess(user, document string) bool {
	return owners[document] == user
}

func isVisible() bool {
	return true
}
