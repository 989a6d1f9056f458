import { base } from './style/base.ts';
import { drawings } from './style/drawings.ts';
import { lists } from './style/lists.ts';
import { tables } from './style/tables.ts';
import { windows } from './style/windows.ts';

/** The page's looks: quiet in both colour schemes. What comes later counts more. */
export const style = [base, tables, drawings, lists, windows].join('\n');
