import type { AuthKind } from './log';

/** What goes wrong. With `after`, the request first takes effect; its answer is lost or spoilt. */
export type Fault = { after?: boolean } & (
  | { kind: 'status'; status: number; body?: unknown; headers?: Record<string, string> }
  | { kind: 'slow'; ms: number }
  | { kind: 'hang' }
  | { kind: 'reset' }
  | { kind: 'truncate' }
  | { kind: 'wrongJson'; body?: unknown }
  | { kind: 'html' }
  | { kind: 'foreignUrl'; url?: string }
  | { kind: 'javascriptUrl' }
  | { kind: 'wrongInvoice' }
  | { kind: 'hugeBody'; bytes?: number }
  | { kind: 'redirect'; location?: string; status?: number }
);

/** The requests that a fault strikes. A string is the whole path; `auth` spares the client area's calls. */
export interface FaultMatch {
  method?: string;
  path: RegExp | string;
  auth?: AuthKind;
}

/** A fault and when it strikes: `times` requests (default: all until cleared). */
export interface FaultRule {
  match: FaultMatch;
  times?: number;
  fault: Fault;
}

/** The faults that are switched on. The first rule that matches strikes; a used-up rule is dropped. */
export interface Faults {
  set(rule: FaultRule): void;
  clear(): void;
  /** The fault for a request, counting it. */
  take(method: string, path: string, auth: AuthKind): Fault | null;
}

/** No faults at first. */
export function createFaults(): Faults {
  let rules: { rule: FaultRule; left: number }[] = [];
  return {
    set(rule) {
      rules.push({ rule, left: rule.times ?? Number.POSITIVE_INFINITY });
    },
    clear() {
      rules = [];
    },
    take(method, path, auth) {
      const hit = rules.find(({ rule: { match } }) => matches(match, method, path, auth));
      if (!hit) return null;
      hit.left -= 1;
      if (hit.left <= 0) rules = rules.filter((one) => one !== hit);
      return hit.rule.fault;
    },
  };
}

function matches(match: FaultMatch, method: string, path: string, auth: AuthKind): boolean {
  if (match.method !== undefined && match.method !== method) return false;
  if (match.auth !== undefined && match.auth !== auth) return false;
  return typeof match.path === 'string' ? match.path === path : path.search(match.path) >= 0;
}
