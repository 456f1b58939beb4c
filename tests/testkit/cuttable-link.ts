import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to a server that can be cut, as by a pulled cable, and mended. */
export interface CuttableLink {
  readonly port: number;
  /** Ends every connection; new ones are refused until it is mended. */
  cut(): Promise<void>;
  /** Leaves connections open on which nothing is heard any more; new ones are taken, and meet the same silence. */
  mute(): void;
  mend(): Promise<void>;
  close(): Promise<void>;
}

/** Stands between a client and the server of a port on this machine. */
export async function linkTo(target: { readonly host: string; readonly port: number }): Promise<CuttableLink> {
  const open = new Set<Socket>();
  let muted = false;
  const server = createServer((near) => {
    const far = connect(target);
    const end = (): void => { near.destroy(); far.destroy(); };
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', end).on('close', () => { open.delete(socket); end(); });
    }
    near.on('data', (chunk) => { if (!muted) far.write(chunk); });
    far.on('data', (chunk) => { if (!muted) near.write(chunk); });
  });
  const listen = (port: number): Promise<void> => new Promise((resolve, reject) => { server.once('error', reject).listen(port, '127.0.0.1', () => { resolve(); }); });
  const endAll = (): void => { for (const socket of open) socket.destroy(); };
  const stopListening = (): Promise<void> => new Promise((resolve) => { if (server.listening) server.close(() => { resolve(); }); else resolve(); });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const cut = async (): Promise<void> => {
    const closed = stopListening();
    endAll();
    await closed;
  };
  return {
    port, cut, close: cut,
    mute() { muted = true; },
    async mend() {
      muted = false;
      endAll();
      if (!server.listening) await listen(port);
    },
  };
}
