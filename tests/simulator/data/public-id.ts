const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * A public id as v2 has them: `inv_` and a lower-case ULID of 26 characters. The same input gives the
 * same id, so that two runs agree.
 */
export function publicId(createdAt: number, id: number): string {
  let time = '';
  let rest = createdAt;
  for (let i = 0; i < 10; i += 1) {
    time = CROCKFORD[rest % 32] + time;
    rest = Math.floor(rest / 32);
  }
  let random = '';
  let state = (id * 2_654_435_761) % 4_294_967_296;
  for (let i = 0; i < 16; i += 1) {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    random += CROCKFORD[Math.floor(state / 134_217_728)];
  }
  return `inv_${time}${random}`;
}
