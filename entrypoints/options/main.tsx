import { render } from 'preact';
import { Options } from '@/components/options/options';
import { start } from '@/components/start';

start((root) => render(<Options />, root));
