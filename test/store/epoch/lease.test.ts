import { beforeEach, expect, test } from 'vitest';
import { createLease, type Lease, type Moment } from '../../../src/store/epoch/lease.ts';

let time: Moment;
let lease: Lease;
const pass = (monotonic: number, wall = monotonic) => {
  time = { monotonic: time.monotonic + monotonic, wall: time.wall + wall };
};
beforeEach(() => {
  time = { monotonic: 1_000, wall: 1_700_000_000_000 };
  lease = createLease(() => time);
});

test('there is no epoch before the first confirmation', () => {
  expect(lease.epoch()).toBeNull();
});

test('an epoch lasts as long as it is confirmed in time', () => {
  for (let beat = 0; beat < 10; beat++) {
    const asked = time;
    pass(300);
    lease.confirm(asked);
    pass(1_300);
    expect(lease.epoch()).toBe(1);
  }
});

test('it lapses two seconds after the question, whenever the answer came', () => {
  const asked = time;
  pass(1_500);
  lease.confirm(asked);
  expect(lease.epoch()).toBe(1);
  pass(500);
  expect(lease.epoch()).toBeNull();
});

test('after a gap a new epoch begins, even where nobody asked within it', () => {
  lease.confirm(time);
  expect(lease.epoch()).toBe(1);
  pass(1_000);
  const asked = time;
  pass(1_000); // the answer is two seconds younger than the last question that was confirmed
  lease.confirm(asked);
  expect(lease.epoch()).toBe(2);
});

test('an end is at once, and the next epoch is another', () => {
  lease.confirm(time);
  lease.end();
  expect(lease.epoch()).toBeNull();
  lease.confirm(time);
  expect(lease.epoch()).toBe(2);
});

test.each([
  ['while the machine sleeps, the wall clock goes on alone', 0, 60_000],
  ['a wall clock set back says nothing, the other one does', 2_000, -60_000],
  ['a wall clock set back is in doubt', 0, -60_000],
])('%s', (_, monotonic, wall) => {
  lease.confirm(time);
  pass(monotonic, wall);
  expect(lease.epoch()).toBeNull();
  lease.confirm(time);
  expect(lease.epoch()).toBe(2);
});
