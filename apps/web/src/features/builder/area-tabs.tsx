import { AREAS, type Area } from './area';
import styles from './builder.module.css';

interface TabsProps {
  readonly area: Area;
  readonly labels: Readonly<Record<Area, string>>;
  readonly onOpen: (area: Area) => void;
}

/** The way between the three areas where only one has room; not drawn where all have. */
export function AreaTabs({ area, labels, onOpen }: TabsProps) {
  return (
    <nav className={styles.tabs} aria-label="Working areas">
      {AREAS.map((one) => (
        <a key={one} href={`#${one}`} aria-current={one === area ? 'true' : undefined} onClick={(event) => { event.preventDefault(); onOpen(one); returnToTop(); }}>{labels[one]}</a>
      ))}
    </nav>
  );
}

/** Who has read far down in one area begins the next at its top; the tabs themselves stay where they are. */
function returnToTop(): void {
  requestAnimationFrame(() => {
    const areas = document.getElementById('areas');
    if (areas !== null && areas.getBoundingClientRect().top < 0) areas.scrollIntoView({ block: 'start' });
  });
}
