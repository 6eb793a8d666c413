import { Container, type ContainerModule, type ServiceIdentifier } from "inversify";

/** Loads the modules into a container. Each object is built when it is first asked for, and only once. */
export function compose(...modules: readonly ContainerModule[]): <T>(token: ServiceIdentifier<T>) => T {
  const container = new Container({ defaultScope: "Singleton" });
  container.load(...modules);
  return (token) => container.get(token);
}
