'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useTransition } from 'react';

/** A slider fires for every day that it passes; the server is asked once it rests this long. */
const REST_MS = 120;

const LONG = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Makes the day's form live: slider and field follow each other, and the page asks again without being reloaded. */
export function LiveDay({ formId, day }: { readonly formId: string; readonly day: string }) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();

  useEffect(() => {
    const parts = partsOf(formId);
    if (parts === null) return;
    const { form, slider, field, later } = parts;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (days: number): void => {
      const date = new Date(days * 86_400_000);
      const text = LONG.format(date).replace(',', '');
      slider.value = String(days);
      field.value = date.toISOString().slice(0, 10);
      slider.setAttribute('aria-valuetext', text);
      const picked = document.getElementById('picked-day');
      if (picked !== null) picked.textContent = text;
    };
    const askAgain = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        startTransition(() => { router.replace(`?asOf=${field.value}${later.checked ? '&later=1' : ''}`, { scroll: false }); });
      }, REST_MS);
    };
    const onInput = (event: Event): void => {
      if (event.target === slider) show(Number(slider.value));
      else if (event.target === field) {
        // A half-typed date is empty or out of range: wait for the rest of it.
        if (!field.validity.valid || field.value === '') return;
        show(Date.parse(field.value) / 86_400_000);
      }
      askAgain();
    };
    const onSubmit = (event: Event): void => { event.preventDefault(); askAgain(); };
    form.addEventListener('input', onInput);
    form.addEventListener('submit', onSubmit);
    return () => {
      clearTimeout(timer);
      form.removeEventListener('input', onInput);
      form.removeEventListener('submit', onSubmit);
    };
  }, [formId, router]);

  // The address may also change by the Back button: the controls follow what is shown.
  useEffect(() => {
    const parts = partsOf(formId);
    if (parts === null || document.activeElement === parts.field) return;
    parts.slider.value = String(Date.parse(day) / 86_400_000);
    parts.field.value = day;
  }, [formId, day]);

  useEffect(() => {
    document.getElementById('positions-table')?.setAttribute('aria-busy', String(pending));
  }, [pending]);

  return null;
}

interface Parts { readonly form: HTMLFormElement; readonly slider: HTMLInputElement; readonly field: HTMLInputElement; readonly later: HTMLInputElement }

function partsOf(formId: string): Parts | null {
  const form = document.getElementById(formId);
  if (!(form instanceof HTMLFormElement)) return null;
  const slider = form.elements.namedItem('slide');
  const field = form.elements.namedItem('asOf');
  const later = form.elements.namedItem('later');
  const found = slider instanceof HTMLInputElement && field instanceof HTMLInputElement && later instanceof HTMLInputElement;
  return found ? { form, slider, field, later } : null;
}
