import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { request } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSecureContext } from "node:tls";

/** Passes requests on by TLS, slowly. */
export interface SlowConnections {
  readonly endpoint: string;
  /** The file of the certificate that its clients have to trust. */
  readonly certificate: string;
  /** From now on a first request takes so many milliseconds longer: a third to connect, one for TLS, one to answer. */
  delayBy(milliseconds: number): void;
  close(): void;
}

/** Starts a server of TLS on loopback before a DynamoDB engine. Needs openssl, for a certificate of its own. */
export async function startSlowConnections(target: string): Promise<SlowConnections> {
  const folder = mkdtempSync(join(tmpdir(), "orderline-tls-"));
  const [keyFile, certificate] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
  const files = ["-keyout", keyFile, "-out", certificate];
  execFileSync(
    "openssl",
    ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", ...subject, ...files],
    {
      stdio: "ignore",
    },
  );
  const context = { key: readFileSync(keyFile), cert: readFileSync(certificate) };

  let part = 0;
  const slowly = (work: () => void) => void setTimeout(work, part);
  const agreeing = createTlsServer(
    {
      ...context,
      SNICallback: (_, done) => slowly(() => done(null, createSecureContext(context))),
    },
    (incoming, response) => {
      const { method, url, headers } = incoming;
      slowly(() => {
        const outgoing = request(new URL(url ?? "/", target), { method, headers }, (answer) => {
          response.writeHead(answer.statusCode ?? 500, answer.headers);
          answer.pipe(response);
        });
        outgoing.on("error", () => response.destroy());
        incoming.pipe(outgoing);
      });
    },
  );
  const connecting = createServer((socket) => {
    socket.on("error", () => {});
    slowly(() => agreeing.emit("connection", socket));
  });
  agreeing.on("tlsClientError", () => {});
  connecting.listen(0, "localhost");
  await once(connecting, "listening");

  return {
    endpoint: `https://localhost:${(connecting.address() as AddressInfo).port}`,
    certificate,
    delayBy(milliseconds) {
      part = milliseconds / 3;
    },
    close() {
      agreeing.closeAllConnections();
      connecting.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
