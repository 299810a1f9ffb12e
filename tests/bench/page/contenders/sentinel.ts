import { on } from 'sentinel-js';
import { mount, start, UNPAID } from './mount';

start();
on(UNPAID, mount);
