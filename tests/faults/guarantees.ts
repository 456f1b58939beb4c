/** What is promised, for whoever relies on it; what the run above held it to. */
export const GUARANTEES = `## What is promised

**Acknowledged means on the disk.** An answer is acknowledged when the API has replied with it and no error. At that moment its row, and the end of its attempt where it was the last answer, were committed in one statement, and PostgreSQL had written its log to the disk: \`synchronous_commit\` and \`fsync\` stay on, and a PostgreSQL of your own must keep them so. A disk or a virtual machine that says "written" before it is can lose answers in a power cut, and nothing above it can know.

**An acknowledged answer counts once.** Each answer carries an id that the student's page made. Sent again under it – by a reload, a second tab, an impatient finger, the browser after an outage, a proxy that tries twice – it is answered as it was the first time, however late it comes. Of two different answers to one question the first that is stored stands, and the second is told so. Unique constraints in the database hold both, whatever the API does.

**What was not acknowledged is not lost either.** The page keeps an answer on the device before it sends it, and lets go of it only after the acknowledgement. While Footnote cannot be reached the page says that the answer is saved, tries again every five seconds and when the network returns, also after the page was closed and opened again on that device. It is not kept where the browser keeps nothing (a private window that was closed), and not without JavaScript: there the page comes back with the answer still filled in, and a sentence. The service worker works on https and on localhost alone; the open page does without it.

**Nothing is half made.** A start, an answer, the end of an attempt, the counting of results, an edit, the applying of an import, a new version of a pack, a migration: each is one transaction. After every fault the run looks at every reference and every key of every table by their rows, and at sentences such as these: a finished attempt is counted or waits to be, and never both; the mark of an attempt is the sum of its answers' marks; a pack has the version that it says it has, with as many rows as its graph has parts; an applied import went into a version that is there.

**While the database is away**, requests that need it are answered with 503, a sentence and \`Retry-After: 5\`; what needs none is answered as ever. Nothing has to be restarted: connections are made anew. An API whose embedded database ends goes down with it and both are started again, by \`npm start\` (which gives up when that happens five times within a minute) or by a container's restart policy.

**How long it takes.** An API that is killed serves again once it has been started, which costs a second or so of a processor: on cores that thirty others want as well it takes their share of time. A database that is killed first goes through what was written since its last checkpoint, some 250 MB at most; the one that Footnote brings does so in a quarter of a second where little was written, and in two seconds at most on the machine below. A PostgreSQL of your own does as its settings say (\`max_wal_size\`, \`recovery_init_sync_method\`).

**An update.** While a newer Footnote takes over, an older one may go on beside it on the same database. It makes no backup then, since it would leave out what it does not know: \`/health/backup\` of it answers 503, its log says why, and the newer one makes it.

**Clocks.** Deadlines are judged by the clock of the API that takes the answer. A clock that jumps forwards ends timed attempts early – what was answered before counts –, one that jumps backwards gives more time; what is stored stays, and nobody is signed out by a few hours. Keep the clocks of machines with several APIs together (NTP).

**A full disk** stops answers from being acknowledged, and nothing else: students' pages keep them. Make room; the database recovers by itself, and where it does not start for want of room, it is started again until it does.

## What an operator must do

- Keep something that starts the API again: \`npm start\`, \`restart: unless-stopped\`, a unit of systemd with \`Restart=always\`.
- Back up, to another disk: see *Backup and restore* in the [operating guide](operating.md). Durability is of one disk; a backup is of a day, and what was answered since is in the database alone. For less, a PostgreSQL of your own with a replica that is synchronous.
- Watch \`/health/ready\`, \`/health/backup\`, and the room on the disk.

## To see it again

\`npm run faults\` makes 20 kills and each other fault once; \`-- --kills 200\` is the figure above; \`--only NAME\` one fault (\`--list\` names them), \`--seed N\` another order, \`--ground embedded\` one kind of database; with \`--resume FILE --minutes 7\` it is made in parts of seven minutes, each by the same command, which are one report. The moments of the faults are chosen by the seed; what a busy machine does between them is not. \`npm test\` makes a short form of it. Two faults need more than an ordinary user has or more than Linux: a small disk has to be mounted.`;
