/** The addresses of a quiz and of one pass through it. */
export function quizPath(code: string): string {
  return `/q/${encodeURIComponent(code)}`;
}

/** The address of a class. */
export function classPath(code: string): string {
  return `/c/${encodeURIComponent(code)}`;
}

export function attemptPath(code: string, attempt: string): string {
  return `${quizPath(code)}/${encodeURIComponent(attempt)}`;
}

/** The explanation of an answered question, by its number from 1. */
export function answerPath(code: string, attempt: string, number: number): string {
  return `${attemptPath(code, attempt)}/answers/${String(number)}`;
}

export function resultsPath(code: string, attempt: string): string {
  return `${attemptPath(code, attempt)}/results`;
}

/** A path with a query; parameters that are null are left out. */
export function withQuery(path: string, query: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(query).flatMap(([name, value]) => (value === null ? [] : [[name, value] as [string, string]]));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
}
