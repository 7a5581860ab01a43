/** CodeMirror with Cypher highlighting and completion of the graph's own labels, types and properties. */
import { autocompletion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { StreamLanguage } from '@codemirror/language';
import { cypher } from '@codemirror/legacy-modes/mode/cypher';
import { EditorView, keymap } from '@codemirror/view';
import { basicSetup } from 'codemirror';

const WORDS =
  'MATCH,OPTIONAL MATCH,WHERE,RETURN,DISTINCT,ORDER BY,LIMIT,WITH,UNWIND,count,collect,CONTAINS,STARTS WITH,Document,Section,Passage,Entity,Project,Institution,Place,Policy,Honor,Event,Person,Industry,Other,Indicator,Measurement,MENTIONS,OF,ABOUT,STATED_IN,REPORTS_STATUS,COVERS,ISSUED_BY,LOCATED_IN,PART_OF,UNDERTAKES,COOPERATES_WITH,CONNECTS,AWARDED,IMPLEMENTS,HOLDS,AFFILIATED_WITH,DEVELOPS,name,title,kind,jurisdiction,period,status,value,unit,comparator,aspect,text,line'.split(
    ',',
  );

const complete = (context: CompletionContext): CompletionResult | null => {
  const word = context.matchBefore(/\w+/u);
  return word ? { from: word.from, options: WORDS.map((label) => ({ label })) } : null;
};

export function cypherEditor(parent: HTMLElement, text: string, run: () => void): { text(): string } {
  const view = new EditorView({
    parent,
    doc: text,
    extensions: [
      keymap.of([
        {
          key: 'Mod-Enter',
          run: () => {
            run();
            return true;
          },
        },
      ]),
      basicSetup,
      StreamLanguage.define(cypher),
      autocompletion({ override: [complete] }),
      EditorView.contentAttributes.of({ 'aria-label': 'Cypher' }),
    ],
  });
  return { text: () => view.state.doc.toString() };
}
