import { type ComponentChildren, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';

const Announce = createContext<(text: string) => void>(() => {});

/** Has one polite live region for the whole page, for what is otherwise only seen. */
export function Announcer({ children }: { children: ComponentChildren }) {
  const [text, setText] = useState('');
  return (
    <Announce.Provider value={setText}>
      {children}
      <p class="visually-hidden" role="status">
        {text}
      </p>
    </Announce.Provider>
  );
}

/** Says a sentence to a screen reader. */
export function useAnnounce(): (text: string) => void {
  return useContext(Announce);
}
