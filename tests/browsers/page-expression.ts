/**
 * The source of an expression that calls `run` with `argument` in a page.
 * `__name` is what the bundlers of test files wrap named functions in; a page has no such thing.
 */
export function pageExpression<A, T>(run: (argument: A) => T, argument: A): string {
  const value = argument === undefined ? 'undefined' : JSON.stringify(argument);
  return `(async () => { const __name = (named) => named; return await (${run})(${value}); })()`;
}
