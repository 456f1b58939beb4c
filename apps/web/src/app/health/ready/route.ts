import { apiUrl } from '../../../graphql/environment';

/** Whether pages can be filled: the API behind this server is ready. */
export async function GET(): Promise<Response> {
  const ready = await fetch(apiUrl('/health/ready'), { cache: 'no-store', signal: AbortSignal.timeout(2000) })
    .then((answer) => answer.ok)
    .catch(() => false);
  return Response.json({ ready }, { status: ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } });
}
