import { render } from 'preact';
import { PrintPage } from '@/components/print/print-page';
import { start } from '@/components/start';

start((root) => render(<PrintPage query={new URLSearchParams(location.search)} />, root));
