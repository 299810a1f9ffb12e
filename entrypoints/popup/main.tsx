import { render } from 'preact';
import { Popup } from '@/components/popup/popup';
import { start } from '@/components/start';

start((root) => render(<Popup />, root));
