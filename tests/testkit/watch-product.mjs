// Ends the product of a test run that was killed, since a killed run says no goodbye.
import { endProduct, isAlive } from './end-product.mjs';

const [run, folder] = [Number(process.argv[2]), String(process.argv[3])];

const timer = setInterval(() => {
  if (isAlive(run)) return;
  clearInterval(timer);
  void endProduct(folder);
}, 1_000);
