// How a change of the graph and the answers that servers keep stay apart, on a PostgreSQL server that several processes
// share (`watch.ts` is a server's part, `end-epochs.ts` the writer's):
//
//   server   passes the gate, holds EPOCH shared, and asks twice a second whether the gate is still open. An epoch lasts
//            while the last yes was asked for less than LEASE_MS ago.
//   writer   before its commit: closes the gate (GATE, exclusive), calls out to the servers, waits for EPOCH, exclusive,
//            WAIT_MS at most. Both locks end with its transaction.
//   server   at the call, or at the first no: ends its epoch at once, lets go of EPOCH, waits at the gate.
//
// So at the moment of a commit every server has either let go of its epoch, or asked last before the gate was closed, more
// than LEASE_MS ago: no epoch outlasts a commit, whether the server hangs, sleeps or cannot be reached. The call only makes
// it quick. The gate keeps a server from taking EPOCH again before the writer has asked for it.

/** Closed by a writer that is about to commit. */
export const GATE = 7_202_008;
/** Held shared by every server whose epoch lasts. */
export const EPOCH = 7_202_009;
/** Where a writer calls out. */
export const CHANNEL = 'shisaku_graph_epoch';

/** How long a server may trust the last yes, in milliseconds. */
export const LEASE_MS = 2_000;
/** How long a writer waits for servers that do not answer. Longer than the lease: the two are measured by two clocks. */
export const WAIT_MS = 5_000;
