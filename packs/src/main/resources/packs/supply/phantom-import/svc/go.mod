module example.org/svc

go 1.23

require (
	github.com/gin-gonic/gin v1.10.1
	golang.org/x/text v0.26.0 // indirect
)
