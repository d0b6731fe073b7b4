package notices

import (
	"context"
	"encoding/json"
	"net/http"

	"github.com/hibiken/asynq"

	noticespb "example.org/notices/gen"
)

type notice struct {
	Target string
	Order  int
}

func send(ctx context.Context, task *asynq.Task) error {
	var n notice
	if err := json.Unmarshal(task.Payload(), &n); err != nil {
		return err
	}
	// ruleid: go.url-from-request
	_, err := http.Post(n.Target, "application/json", nil)
	return err
}

type server struct{}

func (s *server) Announce(ctx context.Context, request *noticespb.AnnounceRequest) (*noticespb.AnnounceReply, error) {
	// ruleid: go.url-from-request
	answer, err := http.Get(request.GetTarget())
	if err != nil {
		return nil, err
	}
	answer.Body.Close()
	// ok: go.url-from-request
	_, err = http.Get("https://notices.example.org/announced")
	return &noticespb.AnnounceReply{}, err
}
