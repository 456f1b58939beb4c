import * as v from 'valibot';

/** More than these are not proposed from one article: a person has to look at each. */
export const MOST_CLAIMS = 40;

/** Without what no reader sees and what turns the direction of writing. */
const line = v.pipe(v.string(), v.transform((text) => text.replace(/[\p{Cc}\p{Bidi_Control}\p{Co}\p{Cs}]+/gu, ' ').trim()), v.maxLength(1000));
const sentence = v.pipe(line, v.minLength(3));

const ClaimSchema = v.object({
  kind: v.picklist(['STATEMENT', 'POSITION', 'EVENT']),
  /** Words of the article, unchanged. */
  quotation: v.pipe(v.string(), v.trim(), v.minLength(3), v.maxLength(1000)),
  /** What they say, in a full sentence. */
  statement: sentence,
  /** Who said, holds or did it, by the list of names that was sent. */
  actor: v.nullable(v.string()),
  /** On what a position is held, by the list that was sent. */
  issue: v.nullable(v.string()),
  stance: v.nullable(v.picklist(['SUPPORTS', 'OPPOSES', 'UNDECIDED'])),
  /** A finite past clause and a noun phrase of an event. */
  clause: v.nullable(sentence),
  nominal: v.nullable(sentence),
});

/** What a model may claim: whose, in which words of the article. Offsets, identities and dates are not asked of it. */
export type ModelClaim = v.InferOutput<typeof ClaimSchema>;

const AnswerSchema = v.object({ claims: v.pipe(v.array(v.unknown()), v.maxLength(500)) });

export interface ReadAnswer { readonly claims: readonly ModelClaim[]; readonly misshapen: number }

/** The claims of an answer; those that are not of the shape asked for are counted and left. Null where the whole is no such answer. */
export function readAnswer(content: string): ReadAnswer | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
  } catch {
    return null;
  }
  const answer = v.safeParse(AnswerSchema, parsed);
  if (!answer.success) return null;
  return readClaims(answer.output.claims);
}

/** Those of some claims that are of the shape asked for, and how many are not. */
export function readClaims(claims: readonly unknown[]): ReadAnswer {
  const read = claims.map((claim) => v.safeParse(ClaimSchema, claim));
  return { claims: read.flatMap((claim) => (claim.success ? [claim.output] : [])), misshapen: read.filter(({ success }) => !success).length };
}

const text = { type: 'string' } as const;
const perhaps = { type: ['string', 'null'] } as const;

/** The same shape as JSON Schema, for endpoints that hold a model to it; ours is checked whether they do or not. */
export const ANSWER_JSON_SCHEMA = {
  type: 'object', additionalProperties: false, required: ['claims'],
  properties: {
    claims: {
      type: 'array',
      items: {
        type: 'object', additionalProperties: false, required: ['kind', 'quotation', 'statement', 'actor', 'issue', 'stance', 'clause', 'nominal'],
        properties: {
          kind: { type: 'string', enum: ['STATEMENT', 'POSITION', 'EVENT'] }, quotation: text, statement: text, actor: perhaps, issue: perhaps,
          stance: { type: ['string', 'null'], enum: ['SUPPORTS', 'OPPOSES', 'UNDECIDED', null] }, clause: perhaps, nominal: perhaps,
        },
      },
    },
  },
} as const;
