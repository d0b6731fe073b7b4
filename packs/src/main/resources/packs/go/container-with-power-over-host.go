package jobs

import (
	"context"

	"github.com/docker/docker/api/types/container"
	"github.com/docker/docker/client"
)

func run(ctx context.Context, engine *client.Client, image string) (string, error) {
	created, err := engine.ContainerCreate(ctx,
		&container.Config{Image: image},
		// ruleid: go.container-with-power-over-host
		&container.HostConfig{AutoRemove: true, Privileged: true},
		nil, nil, "")
	return created.ID, err
}

func build(ctx context.Context, engine *client.Client, folder string) (string, error) {
	host := &container.HostConfig{
		// ruleid: go.container-with-power-over-host
		Binds: []string{folder + ":/src", "/var/run/docker.sock:/var/run/docker.sock"},
	}
	created, err := engine.ContainerCreate(ctx, &container.Config{Image: "shop/build:3"}, host, nil, nil, "")
	return created.ID, err
}

func watch() *container.HostConfig {
	// ruleid: go.container-with-power-over-host
	return &container.HostConfig{PidMode: "host"}
}

func trace() *container.HostConfig {
	// ruleid: go.container-with-power-over-host
	return &container.HostConfig{CapAdd: []string{"NET_RAW", "SYS_ADMIN"}}
}

func sandbox(folder string) *container.HostConfig {
	// ok: go.container-with-power-over-host
	return &container.HostConfig{Privileged: false, Binds: []string{folder + ":/work:ro"}, CapDrop: []string{"ALL"}}
}
