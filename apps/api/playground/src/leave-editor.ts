/** What Escape closes inside an editor, while it is open. */
const OPEN_WIDGETS = '.suggest-widget.visible, .parameter-hints-widget.visible, .find-widget.visible, .rename-box, .quick-input-widget:not([style*="display: none"])';

/**
 * In an editor Tab indents, so that whoever has no mouse would stay in it for ever. Escape goes back to its frame, from which Tab
 * goes on; where it has something to close, that comes first. Listened to on the way down: the editor keeps what it was given.
 */
export function letEscapeLeaveEditors(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !(event.target instanceof HTMLTextAreaElement)) return;
    const frame = event.target.closest<HTMLElement>('.graphiql-editor');
    if (frame === null || frame.querySelector(OPEN_WIDGETS) !== null) return;
    // Arrows move in it while the editor has the focus; Tab, after that, is to find what comes behind the editor.
    for (const list of frame.querySelectorAll<HTMLElement>('.suggest-widget .monaco-list')) list.tabIndex = -1;
    frame.focus();
  }, { capture: true });
}
