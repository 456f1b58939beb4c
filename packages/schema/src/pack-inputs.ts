import { Field, InputType, Int } from 'type-graphql';

/** A text file, as somebody gave it. */
@InputType({ description: 'A text file, as somebody gave it.' })
export class TextFileInput {
  @Field(() => String, { description: 'Its name; of a file of a pack, its path within the folder, such as `sources/wire-2021-07-07.md`. At most 200 characters.' })
  name!: string;

  @Field(() => String, { description: 'What stands in it. At most 1,000,000 characters.' })
  text!: string;
}

/** How to copy a pack. */
@InputType({ description: 'Which pack to copy to the desk.' })
export class CopyPackInput {
  @Field(() => String, { description: 'The slug of the pack, public or of the desk.' })
  pack!: string;

  @Field(() => String, { nullable: true, description: 'What to call the copy; left out, what the pack is called. At most 200 characters, on one line.' })
  title?: string | null;
}

/** Originals to attach. */
@InputType({ description: 'Originals to attach to the sources of a pack.' })
export class AttachOriginalsInput {
  @Field(() => String, { description: 'The slug of the pack, one of the desk\'s own.' })
  pack!: string;

  @Field(() => [TextFileInput], { description: 'The articles, one in each file, as they come: menus and all. At most 40. Which source each is, is found out by the passages that are cited.' })
  files!: readonly TextFileInput[];
}

/** An original to take out. */
@InputType({ description: 'Which original to take out of a pack.' })
export class DetachOriginalInput {
  @Field(() => String, { description: 'The slug of the pack, one of the desk\'s own.' })
  pack!: string;

  @Field(() => String, { description: 'The slug of the source.' })
  source!: string;
}

/** A folder of files to import as a pack. */
@InputType({ description: 'A folder of files to import as a pack of the desk\'s own. Exactly one of `archive` and `files` is given.' })
export class ImportPackInput {
  @Field(() => String, { nullable: true, description: 'The folder as a .zip, in Base64: at most 4 MB, 300 files, and 8 MB when unpacked.' })
  archive?: string | null;

  @Field(() => [TextFileInput], { nullable: true, description: 'The files of the folder; at most 300.' })
  files?: readonly TextFileInput[] | null;

  @Field(() => Int, { nullable: true, description: 'The version of the pack that the files were made from, where the desk has the pack; 0 for one that it must not have yet. Where the pack is at another version by now, nothing is done. Left out, it is not asked.' })
  baseVersion?: number | null;
}

/** A pack to delete. */
@InputType({ description: 'Which pack to delete.' })
export class DeletePackInput {
  @Field(() => String, { description: 'The slug of the pack, one of the desk\'s own.' })
  pack!: string;
}
