import { allTemplates } from '../../utils/payer-messages/built-in-templates';
import { type Template, templatesItem } from '../../utils/payer-messages/template';
import { effectivePreferences, isLocked } from '../../utils/policy/effective-preferences';
import { type AppliedPolicy, policyItem } from '../../utils/policy/policy';
import { type Preferences, preferencesItem } from '../../utils/preferences/preferences';
import { useStored } from '../hooks/use-stored';

/** The settings in force: the user's under what an administrator has set. */
export interface Settings {
  preferences: Preferences;
  /** Whether the user can't change that one. */
  isLocked(preference: keyof Preferences): boolean;
  policy: AppliedPolicy;
  /** The user's own templates; none count while a policy locks all settings. */
  own: Template[];
  /** Every template that can be used: the built-in ones, the policy's, the user's. */
  templates: Template[];
}

/** Reads the settings and follows their changes; undefined until they were read. */
export function useSettings(): Settings | undefined {
  const preferences = useStored(preferencesItem);
  const stored = useStored(templatesItem);
  const policy = useStored(policyItem);
  if (!preferences || !stored || !policy) return undefined;
  const own = policy.locksSettings ? [] : stored;
  return {
    preferences: effectivePreferences(preferences, policy),
    isLocked: (preference) => isLocked(policy, preference),
    policy,
    own,
    templates: allTemplates(own, policy.templates),
  };
}
