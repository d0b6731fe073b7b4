package accounts

import (
	"errors"
	"log"
	"net/http"

	"github.com/gin-gonic/gin"
	"golang.org/x/crypto/bcrypt"
)

func login(w http.ResponseWriter, r *http.Request) {
	user, err := find(r.FormValue("name"))
	if err != nil {
		// ruleid: go.unknown-user-told-apart
		http.Error(w, "unknown user", http.StatusUnauthorized)
		return
	}
	if bcrypt.CompareHashAndPassword(user.Hash, []byte(r.FormValue("password"))) != nil {
		// ok: go.unknown-user-told-apart
		http.Error(w, "wrong password", http.StatusUnauthorized)
		return
	}
	start(w, user)
}

func (s *Server) SignIn(c *gin.Context) {
	user, err := s.users.ByMail(c.PostForm("email"))
	if err != nil {
		// ruleid: go.unknown-user-told-apart
		c.JSON(http.StatusNotFound, gin.H{"error": "email not registered"})
		return
	}
	if !checkPassword(user.Hash, c.PostForm("password")) {
		c.JSON(http.StatusUnauthorized, gin.H{"error": "wrong password"})
		return
	}
	c.JSON(http.StatusOK, tokenFor(user))
}

func (s *Service) Authenticate(name, password string) (*User, error) {
	user := s.users.ByName(name)
	if user == nil {
		// ruleid: go.unknown-user-told-apart
		return nil, errors.New("user does not exist")
	}
	if bcrypt.CompareHashAndPassword(user.Hash, []byte(password)) != nil {
		return nil, errors.New("password is wrong")
	}
	return user, nil
}

func (s *Service) Login(name, password string) (*User, error) {
	user := s.users.ByName(name)
	if user == nil {
		// ok: go.unknown-user-told-apart
		log.Print("user not found")
		return nil, errors.New("wrong name or password")
	}
	if bcrypt.CompareHashAndPassword(user.Hash, []byte(password)) != nil {
		return nil, errors.New("wrong name or password")
	}
	return user, nil
}

func (s *Service) authorProfile(id int) (*User, error) {
	user := s.users.ByID(id)
	if user == nil {
		// ok: go.unknown-user-told-apart
		return nil, errors.New("user not found")
	}
	return user, nil
}
