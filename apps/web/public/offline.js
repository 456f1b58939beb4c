/* Sends what waits in the outbox (see features/quiz/outbox.ts, which writes it), and goes back to the page that was asked for. */
const KEY = 'footnote-outbox';
const AGAIN_MS = 5000;

function waiting() {
  try {
    const kept = JSON.parse(window.localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

function say() {
  const count = waiting().length;
  if (count === 0) return;
  document.getElementById('waiting').textContent = `${count === 1 ? 'One answer is' : `${count} answers are`} saved on this device and will be sent when there is a network again.`;
}

/** Sends what waits, and gives the page to which the last of it leads; null where nothing waited. */
async function sendAll() {
  let leadsTo = null;
  for (const entry of waiting()) {
    const answer = await fetch(entry.action, { method: 'POST', body: entry.body, headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' } });
    if (!answer.ok) throw new Error('not yet');
    leadsTo = (await answer.json()).location;
    const rest = waiting().filter((other) => other.body !== entry.body);
    if (rest.length === 0) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, JSON.stringify(rest));
  }
  return leadsTo;
}

async function comeBack() {
  try {
    const leadsTo = await sendAll();
    if (leadsTo !== null) {
      window.location.assign(leadsTo);
      return;
    }
    const answer = await fetch('/health/ready', { cache: 'no-store' });
    if (answer.ok) window.location.reload();
  } catch {
    say();
  }
}

document.getElementById('again').addEventListener('click', (event) => { event.preventDefault(); window.location.reload(); });
window.addEventListener('online', comeBack);
setInterval(comeBack, AGAIN_MS);
say();
