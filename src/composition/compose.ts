import { Container, type ContainerModule, type ServiceIdentifier } from "inversify";

/** Loads the modules into a container; what is asked for is built then, and once. */
export function compose(...modules: readonly ContainerModule[]): <T>(token: ServiceIdentifier<T>) => T {
  const container = new Container({ defaultScope: "Singleton" });
  container.load(...modules);
  return (token) => container.get(token);
}
