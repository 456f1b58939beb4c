import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp';
import ts from 'typescript';

/*
 * A pattern that repeats what it repeats, without bounds on either, takes time that doubles with each letter. Nobody who pastes a text may
 * make a rule do that, so no pattern of a rule has the form; patterns are read as the language parses them, not run.
 */

const SOURCES = fileURLToPath(new URL('..', import.meta.url));

function patternsIn(path: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => { if (ts.isRegularExpressionLiteral(node)) found.push(node.text); ts.forEachChild(node, visit); };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

/** A repetition without an end that holds another with nothing beside it that must be there: "(a+)*", not "(a+;)*". */
function isNested(literal: string): boolean {
  let nested = false;
  visitRegExpAST(new RegExpParser().parseLiteral(literal), { onQuantifierEnter: (outer) => { if (outer.max === Infinity && outer.element.type !== 'Character' && holdsFree(outer.element)) nested = true; } });
  return nested;
}

function holdsFree(element: AST.QuantifiableElement): boolean {
  if (element.type !== 'Group' && element.type !== 'CapturingGroup') return false;
  return element.alternatives.some(({ elements }) => {
    const repeats = elements.filter((each) => each.type === 'Quantifier' && each.max === Infinity);
    const fixed = elements.some((each) => each.type === 'Character' || each.type === 'CharacterSet' || each.type === 'CharacterClass' || each.type === 'Quantifier' && each.min > 0 && each.max < Infinity);
    return repeats.length > 0 && !fixed;
  });
}

describe('the patterns of the rules', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.endsWith('.d.ts'));
  const patterns = files.flatMap((path) => patternsIn(join(SOURCES, path)).map((literal) => ({ path, literal })));

  it('are all seen', () => {
    expect(files.length).toBeGreaterThan(150);
    expect(patterns.length).toBeGreaterThan(400);
  });

  it('never repeat without end what repeats without end', () => {
    expect(patterns.filter(({ literal }) => isNested(literal)).map(({ path, literal }) => `${path}: ${literal}`)).toEqual([]);
  });

  it.each(['/(a+)*/', '/(?:\\p{L}+)+$/u', '/^(?:x|y*)*$/'])('would be seen to: %s', (literal) => {
    expect(isNested(literal)).toBe(true);
  });

  it.each(['/(?:a+;)*/', '/a+b*/', '/(?:a{1,4})+/'])('may have other forms: %s', (literal) => {
    expect(isNested(literal)).toBe(false);
  });
});
