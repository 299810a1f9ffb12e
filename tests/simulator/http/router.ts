/** A path with `{name}` segments, each standing for one whole segment. */
export interface Routed {
  method: string;
  path: string;
}

/** What a request's method and path lead to. */
export type RouteMatch<R> = { found: R; params: Record<string, string> } | { found: null; allowed: string[] };

/**
 * Finds the route of a request. Paths are compared exactly, with no normalising: a trailing or double
 * slash is another path. `allowed` tells the methods of a path that exists, empty for an unknown path.
 */
export function matchRoute<R extends Routed>(
  routes: readonly R[],
  method: string,
  path: string,
): RouteMatch<R> {
  const allowed: string[] = [];
  const segments = path.split('/');
  for (const route of routes) {
    const params = matchSegments(route.path.split('/'), segments);
    if (!params) continue;
    if (route.method === method) return { found: route, params };
    allowed.push(route.method);
  }
  return { found: null, allowed };
}

function matchSegments(template: string[], segments: string[]): Record<string, string> | null {
  if (template.length !== segments.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of template.entries()) {
    const segment = segments[index] ?? '';
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined ? part !== segment : segment === '') return null;
    if (name !== undefined) params[name] = segment;
  }
  return params;
}
