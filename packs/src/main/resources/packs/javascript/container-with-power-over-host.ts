import Docker from "dockerode";

const engine = new Docker();

export async function run(image: string) {
  const container = await engine.createContainer({
    Image: image,
    // ruleid: javascript.container-with-power-over-host
    HostConfig: { Memory: 268435456, Privileged: true },
  });
  return container.start();
}

export async function build(folder: string) {
  const host = { AutoRemove: true, Binds: [`${folder}:/src`, "/var/run/docker.sock:/var/run/docker.sock"] };
  // ruleid: javascript.container-with-power-over-host
  return engine.createContainer({ Image: "shop/build:3", HostConfig: host });
}

export async function backup() {
  // ruleid: javascript.container-with-power-over-host
  return engine.run("shop/backup:2", ["tar"], process.stdout, { HostConfig: { Binds: ["/:/host:ro"] } });
}

export function strengthen(options: Docker.ContainerCreateOptions) {
  // ruleid: javascript.container-with-power-over-host
  options.HostConfig.Privileged = true;
}

export async function sandbox(folder: string) {
  return engine.createContainer({
    Image: "shop/sandbox:3",
    // ok: javascript.container-with-power-over-host
    HostConfig: { Privileged: false, Binds: [`${folder}:/work:ro`], CapDrop: ["ALL"], NetworkMode: "none" },
  });
}

export async function shown(name: string) {
  // ok: javascript.container-with-power-over-host
  return engine.listContainers({ filters: { name: [name] } });
}
