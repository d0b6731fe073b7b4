package com.shop.jobs;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.Bind;
import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.Volume;

class Runner {
  private final DockerClient engine;

  Runner(DockerClient engine) {
    this.engine = engine;
  }

  String run(String image) {
    // ruleid: java.container-with-power-over-host
    HostConfig host = HostConfig.newHostConfig().withAutoRemove(true).withPrivileged(true);
    return engine.createContainerCmd(image).withHostConfig(host).exec().getId();
  }

  String build(String folder) {
    HostConfig host =
        HostConfig.newHostConfig()
            .withBinds(
                new Bind(folder, new Volume("/src")),
                // ruleid: java.container-with-power-over-host
                new Bind("/var/run/docker.sock", new Volume("/var/run/docker.sock")));
    return engine.createContainerCmd("shop/build:3").withHostConfig(host).exec().getId();
  }

  HostConfig backup() {
    // ruleid: java.container-with-power-over-host
    return HostConfig.newHostConfig().withBinds(Bind.parse("/:/host:ro"));
  }

  HostConfig trace() {
    // ruleid: java.container-with-power-over-host
    return HostConfig.newHostConfig().withCapAdd(Capability.NET_RAW, Capability.SYS_ADMIN);
  }

  HostConfig sandbox(String folder) {
    // ok: java.container-with-power-over-host
    return HostConfig.newHostConfig().withPrivileged(false).withBinds(Bind.parse(folder + ":/work:ro"))
        .withCapDrop(Capability.ALL).withNetworkMode("none");
  }
}
