import { UserError } from '@footnote/schema';
import { FieldResolver, Resolver, Root } from 'type-graphql';

/** Why something was not done, as services say it: `field` is written as a path, "question.options[0].reason". */
interface UserErrorRecord { readonly field: string | null }

/** Gives the path to the wrong field in parts, so that a program need not take it apart. */
@Resolver(() => UserError)
export class UserErrorResolver {
  @FieldResolver(() => [String], { nullable: true })
  field(@Root() { field }: UserErrorRecord): readonly string[] | null {
    return field === null ? null : field.split(/[.[\]]+/).filter((part) => part !== '');
  }
}
