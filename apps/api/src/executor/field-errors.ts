import type { GraphQLError, ResponsePath } from 'graphql';

/** The errors of one execution, without those beneath what an earlier one has made null: nobody can see where they stood. */
export class FieldErrors {
  private readonly places = new Set<ResponsePath | undefined>();
  readonly list: GraphQLError[] = [];

  add(error: GraphQLError, path: ResponsePath | undefined): void {
    if (this.isGone(path)) return;
    this.places.add(path);
    this.list.push(error);
  }

  private isGone(path: ResponsePath | undefined): boolean {
    if (this.places.size === 0) return false;
    for (let at = path; at !== undefined; at = at.prev) if (this.places.has(at)) return true;
    return this.places.has(undefined);
  }
}
