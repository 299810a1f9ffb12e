import { observe } from 'selector-observer';
import { mount, start, UNPAID } from './mount';

start();
observe(UNPAID, { add: mount });
