import type { Result } from '../failures/failure';
import { type Call, type CallOptions, callHostUp, type HttpEdges } from './http';

/** HostUp's API with one key: what the endpoints in this folder are given. */
export type HostUpApi = (call: Call) => Promise<Result<unknown>>;

/** Binds a key and a way to wait to the edges. */
export function hostUpApi(edges: HttpEdges, options: CallOptions): HostUpApi {
  return (call) => callHostUp(edges, call, options);
}

/** An ISO time as ms since the epoch, or null when there is none or it can't be read. */
export function timeOf(iso: string | null | undefined): number | null {
  const time = Date.parse(iso ?? '');
  return Number.isNaN(time) ? null : time;
}
