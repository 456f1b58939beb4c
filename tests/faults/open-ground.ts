import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Dice } from '../fuzz/dice.js';
import { newDataFolder } from '../testkit/start-product.js';
import { clockFileOf } from './clock-faults.js';
import { openSmallDisk } from './disk-faults.js';
import { openEmbeddedSite, type SiteOptions } from './embedded-site.js';
import { openExternalSite } from './external-site.js';
import type { Ground, GroundKind } from './fault.js';
import { keepClassBusy } from './keep-class-busy.js';
import type { RunFrom } from './keep-api.js';
import { openLedger } from './ledger.js';
import { openClass } from './open-class.js';
import type { Site } from './site.js';

export interface GroundOptions { readonly from: RunFrom; readonly students: number; readonly dice: Dice }

/** A ground under load; or why it cannot be had on this machine. */
export type Opened = { readonly ok: true; readonly ground: Ground; readonly close: () => Promise<void> } | { readonly ok: false; readonly why: string };

/** Starts what a kind of ground is made of, and seats the class. */
export async function openGround(kind: GroundKind, options: GroundOptions): Promise<Opened> {
  const place = await findPlace(kind);
  if (!place.ok) return place;
  try {
    const site = await (kind === 'external' ? openExternalSite : openEmbeddedSite)({ from: options.from, ...place.site });
    const ground = await seatClass({ kind, site }, options).catch(async (error: unknown) => { await site.close(); throw error; });
    return { ok: true, ground, close: async () => { await site.close().finally(place.remove); } };
  } catch (error) {
    await place.remove();
    throw error;
  }
}

async function seatClass({ kind, site }: { readonly kind: GroundKind; readonly site: Site }, { students, dice }: GroundOptions): Promise<Ground> {
  const room = await openClass(site);
  const ledger = openLedger();
  const busy = keepClassBusy({ web: { url: site.api.url, forwardingSecret: site.forwardingSecret }, room, ledger, dice, students });
  return { kind, site, room, ledger, busy, dice };
}

type Place = { readonly ok: true; readonly site: Omit<SiteOptions, 'from'>; readonly remove: () => Promise<void> } | { readonly ok: false; readonly why: string };

async function findPlace(kind: GroundKind): Promise<Place> {
  switch (kind) {
    case 'embedded': case 'external': return { ok: true, site: {}, remove: async () => undefined };
    case 'skewable': {
      const { folder, remove } = await newDataFolder();
      writeFileSync(clockFileOf(folder), '0');
      return { ok: true, site: { dataFolder: folder, preload: fileURLToPath(new URL('./skewed-clock.mjs', import.meta.url)), environment: { FOOTNOTE_FAULTS_CLOCK: clockFileOf(folder) } }, remove };
    }
    case 'small': {
      const disk = openSmallDisk();
      return disk.ok ? { ok: true, site: { dataFolder: disk.folder }, remove: async () => { disk.remove(); } } : disk;
    }
    default: return kind satisfies never;
  }
}
