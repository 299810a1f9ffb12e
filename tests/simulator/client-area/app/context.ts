import { createContext, useContext } from 'react';
import type { Settings } from './settings';
import { type Texts, textsOf } from './texts';

/** What every component knows: the settings, how to change them, and where the page is. */
export interface ClientArea {
  settings: Settings;
  change: (settings: Partial<Settings>) => void;
  url: URL;
}

/** Carries it from the app to its components. */
export const ClientAreaContext = createContext<ClientArea | null>(null);

/** The client area around a component, with the texts of its language. */
export function useClientArea(): ClientArea & { texts: Texts; language: Settings['language'] } {
  const area = useContext(ClientAreaContext);
  if (!area) throw new Error('a component stands outside of the client area');
  return { ...area, language: area.settings.language, texts: textsOf(area.settings.language) };
}
