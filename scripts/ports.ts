import { createServer } from 'node:net';

/** Why we cannot listen there, as a sentence; null where we can. Asked before the build, since a minute later is late to say so. */
export async function whyNotListen({ host, port, variable }: { readonly host: string; readonly port: number; readonly variable: string }): Promise<string | null> {
  const server = createServer();
  const code = await new Promise<string | null>((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => { resolve(error.code ?? error.message); });
    server.listen({ host, port, exclusive: true }, () => { server.close(() => { resolve(null); }); });
  });
  switch (code) {
    case null: return null;
    case 'EADDRINUSE': return `Port ${port} on ${host} is in use; stop what runs there (Footnote itself, perhaps), or set ${variable} to another port.`;
    case 'EACCES': return `You may not listen on port ${port}; set ${variable} to one above 1023.`;
    default: return `Footnote cannot listen on ${host} (${code}); leave HOST unset for 127.0.0.1, or use --lan for all phones in the room.`;
  }
}
