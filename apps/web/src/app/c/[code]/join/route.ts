import { joinClass } from '../../../../features/classes/join-class';

interface Context { readonly params: Promise<{ readonly code: string }> }

/** Takes a nickname and lets its bearer into the class. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return joinClass(request, decodeURIComponent((await params).code));
}
