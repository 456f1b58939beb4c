import { Problem } from '../../ui/notice';

/** What was written is too long for an address, which is how a page without a script hands it on. */
export function TooLong() {
  return <Problem>Nothing was saved: something in it is to be set right, and it is too long to be shown here again. Go back with your browser, which still has what you wrote.</Problem>;
}
