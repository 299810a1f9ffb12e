import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type CallOptions, call, control, type WireAnswer } from '../../simulator/client';
import { type Simulator, type StartOptions, startSimulator } from '../../simulator/index';
import { expectConformity } from './conformity';

/** A simulator for one test file, put back to the seed data before each test. */
export interface Harness {
  readonly simulator: Simulator;
  /** Calls the API as the first account and expects an answer that the document describes. */
  api(method: string, path: string, options?: CallOptions): Promise<WireAnswer>;
  /** The same with no credential but those in `options`. */
  anonymous(method: string, path: string, options?: CallOptions): Promise<WireAnswer>;
  /** Any request, with no expectation. */
  raw(method: string, path: string, options?: CallOptions): Promise<WireAnswer>;
  control(method: string, path: string, body?: unknown): Promise<unknown>;
}

/** Starts it before the tests of a file and stops it after them. */
export function testSimulator(start: StartOptions = {}): Harness {
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await startSimulator(start);
  });
  beforeEach(() => simulator.reset());
  afterAll(() => simulator.stop());
  const checked = async (method: string, path: string, options: CallOptions = {}) => {
    const answer = await call(simulator, method, path, options);
    expectConformity(method, path, answer);
    return answer;
  };
  return {
    get simulator() {
      return simulator;
    },
    api: (method, path, options = {}) =>
      checked(method, path, { bearer: simulator.store.demo.fullKey, ...options }),
    anonymous: checked,
    raw: (method, path, options) => call(simulator, method, path, options),
    control: (method, path, body) => control(simulator, method, path, body),
  };
}

/** A field of an answer, by its way down: `at(answer.json, 'data', 'uuid')`. Undefined where it ends. */
export function at(value: unknown, ...way: (string | number)[]): unknown {
  return way.reduce<unknown>((node, key) => (node as Record<string | number, unknown> | null)?.[key], value);
}
