import type_ from '../../ui/type.module.css';
import { classPath } from './quiz-paths';

/** The way back to the classes that this device is in, by their codes: what else they are called is for the page itself to say. */
export function ClassLinks({ codes }: { readonly codes: readonly string[] }) {
  return <p className={type_.meta}>{codes.length === 1 ? 'Your class' : 'Your classes'}: {codes.map((code, index) => <span key={code}>{index === 0 ? '' : ', '}<a className={type_.tap} href={classPath(code)}>{code}</a></span>)}</p>;
}
