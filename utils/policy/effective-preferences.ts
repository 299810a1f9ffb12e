import { DEFAULT_PREFERENCES, type Preferences } from '../preferences/preferences';
import type { AppliedPolicy } from './policy';

/** The preferences in force: the policy's before the user's; with all settings locked, only the policy's. */
export function effectivePreferences(preferences: Preferences, policy: AppliedPolicy): Preferences {
  const chosen = policy.locksSettings ? DEFAULT_PREFERENCES : preferences;
  // What a policy does not set must not take the user's choice away.
  const set = Object.entries(policy.switches).filter(([, value]) => value !== undefined);
  return { ...chosen, ...Object.fromEntries(set) };
}

/** Whether the user can't change that preference, so that it is shown as locked. */
export function isLocked(policy: AppliedPolicy, preference: keyof Preferences): boolean {
  if (policy.locksSettings) return true;
  return (
    preference in policy.switches &&
    policy.switches[preference as keyof AppliedPolicy['switches']] !== undefined
  );
}
