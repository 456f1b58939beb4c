import { COLOURS } from 'footnote:build';
import type * as Monaco from 'monaco-editor';

type Palette = Readonly<Record<string, string>>;

/** The names of our two themes of the editors. */
export const EDITOR_THEMES = { light: 'footnote-light', dark: 'footnote-dark' } as const;

/** Gives the editors Footnote's colours, all of which are AAA on their ground. */
export function defineEditorThemes(monaco: typeof Monaco): void {
  monaco.editor.defineTheme(EDITOR_THEMES.light, describeTheme('vs', COLOURS.light));
  monaco.editor.defineTheme(EDITOR_THEMES.dark, describeTheme('vs-dark', COLOURS.dark));
}

function describeTheme(base: 'vs' | 'vs-dark', palette: Palette): Monaco.editor.IStandaloneThemeData {
  const colour = (name: string): string => {
    const found = palette[name];
    if (found === undefined) throw new Error(`tokens.css has no colour --${name}`);
    return found;
  };
  const rule = (token: string, name: string): Monaco.editor.ITokenThemeRule => ({ token, foreground: colour(name).slice(1) });
  return {
    base, inherit: true,
    rules: [
      rule('', 'ink'), rule('comment', 'ink-2'), rule('keyword', 'accent'), rule('string', 'right'), rule('number', 'wrong'), rule('type.identifier', 'echo'),
      rule('argument.identifier', 'echo'), rule('key.identifier', 'ink'), rule('operator', 'ink-2'), rule('delimiter', 'ink-2'), rule('annotation', 'wrong'), rule('variable', 'wrong'),
      rule('string.key.json', 'accent'), rule('string.value.json', 'right'), rule('number.json', 'wrong'), rule('keyword.json', 'echo'),
    ],
    colors: {
      'editor.background': `${colour('paper')}00`, 'editor.foreground': colour('ink'), 'editorLineNumber.foreground': colour('ink-2'), 'editorLineNumber.activeForeground': colour('ink'),
      'editorCursor.foreground': colour('ink'), 'editor.selectionBackground': colour('select'), 'editor.inactiveSelectionBackground': colour('select'), focusBorder: colour('accent'),
      'editorBracketHighlight.foreground1': colour('ink-2'), 'editorBracketHighlight.foreground2': colour('accent'), 'editorBracketHighlight.foreground3': colour('echo'),
      'editorHoverWidget.background': colour('sheet'), 'editorHoverWidget.foreground': colour('ink'), 'editorHoverWidget.border': colour('control'),
      'editorSuggestWidget.background': colour('sheet'), 'editorSuggestWidget.foreground': colour('ink'), 'editorSuggestWidget.border': colour('control'),
      'editorSuggestWidget.selectedBackground': colour('chosen'), 'editorSuggestWidget.selectedForeground': colour('ink'),
      'editorSuggestWidget.highlightForeground': colour('accent'), 'editorSuggestWidget.focusHighlightForeground': colour('accent'),
      'list.hoverBackground': colour('chosen'), 'textLink.foreground': colour('accent'), 'editorWidget.background': colour('sheet'), 'editorWidget.foreground': colour('ink'),
      'quickInput.background': colour('sheet'), 'quickInput.foreground': colour('ink'), 'input.background': colour('paper'), 'input.foreground': colour('ink'), 'input.border': colour('control'),
      'editorError.foreground': colour('wrong'), 'editorWarning.foreground': colour('mark-line'), 'scrollbarSlider.background': `${colour('control')}80`, 'scrollbar.shadow': `${colour('paper')}00`,
    },
  };
}
