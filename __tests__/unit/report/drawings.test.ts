import { describe, expect, test } from '@jest/globals';
import { dot } from '../../../src/report/dot.ts';
import { mermaidText } from '../../../src/report/mermaid.ts';
import { hostileText, runReports, withTexts } from '../../support/run-report.ts';

const { images } = runReports.planReuse;

describe('the plan as a drawing', () => {
  test('in Mermaid shows the decisions by shape, colour and word', () => {
    expect(mermaidText(images)).toMatchInlineSnapshot(`
     "flowchart LR
       n0(["<b>base</b><br/>unchanged · 401 MB"]):::reused
       n1(["<b>runtime</b><br/>unchanged · 644 MB"]):::reused
       n2(["<b>minimal</b><br/>unchanged · 61.4 MB"]):::reused
       n3(["<b>dev</b><br/>unchanged · 811 MB"]):::reused
       n4["<b>test-runner</b><br/>build"]:::planned
       n5["<b>github-runner</b><br/>build"]:::planned
       n6["<b>deb-builder</b><br/>skipped"]:::skipped
       n0 --> n1
       n0 --> n3
       n0 --> n4
       n4 --> n5
       n0 --> n6
       classDef reused fill:#f6fff8,stroke:#1a7f37,color:#0a3d1a
       classDef planned fill:#ddf4ff,stroke:#0969da,color:#0a3069
       classDef skipped fill:#f6f8fa,stroke:#8c959f,color:#57606a,stroke-dasharray:4 3"
    `);
  });

  test('in DOT shows the decisions by shape, colour and word', () => {
    expect(dot(images)).toMatchInlineSnapshot(`
     "digraph images {
       rankdir=LR;
       node [shape=box fontname="sans-serif"];
       n0 [label="base\\nunchanged" style="rounded,filled" fillcolor="#f6fff8" color="#1a7f37" fontcolor="#0a3d1a"];
       n1 [label="runtime\\nunchanged" style="rounded,filled" fillcolor="#f6fff8" color="#1a7f37" fontcolor="#0a3d1a"];
       n2 [label="minimal\\nunchanged" style="rounded,filled" fillcolor="#f6fff8" color="#1a7f37" fontcolor="#0a3d1a"];
       n3 [label="dev\\nunchanged" style="rounded,filled" fillcolor="#f6fff8" color="#1a7f37" fontcolor="#0a3d1a"];
       n4 [label="test-runner\\nbuild" style="filled" fillcolor="#ddf4ff" color="#0969da" fontcolor="#0a3069"];
       n5 [label="github-runner\\nbuild" style="filled" fillcolor="#ddf4ff" color="#0969da" fontcolor="#0a3069"];
       n6 [label="deb-builder\\nskipped" style="dashed" color="#8c959f" fontcolor="#57606a"];
       n0 -> n1;
       n0 -> n3;
       n0 -> n4;
       n4 -> n5;
       n0 -> n6;
     }
     "
    `);
  });

  test('in Mermaid has all of a graph however big it is', () => {
    const [image] = images;
    const many = Array.from({ length: 2000 }, (_, index) => ({
      ...image!,
      name: `i${index}`,
      needs: index > 0 ? ['i0'] : [],
    }));
    expect(mermaidText(many).match(/^ {2}n0 --> n\d+$/gm)).toHaveLength(1999);
    expect(dot(many).match(/^ {2}n0 -> n\d+;$/gm)).toHaveLength(1999);
  });

  test('in DOT keeps every name inside of its string', () => {
    const [image] = images;
    const named = { ...image!, name: 'a" ]; n1 [URL="javascript:x"]; \\N \\" &lt; \\' };
    expect(dot([named]).split('\n')[3]).toBe(
      '  n0 [label="a\\" ]; n1 [URL=\\"javascript:x\\"]; \\\\N \\\\\\" &amp;lt; \\\\\\nunchanged" style="rounded,filled" fillcolor="#f6fff8" color="#1a7f37" fontcolor="#0a3d1a"];',
    );
  });

  test.each([
    { name: 'Mermaid', draw: mermaidText },
    { name: 'DOT', draw: dot },
  ])('in $name has the same lines whatever names say', ({ draw }) => {
    const hostile = draw(withTexts(runReports.planReuse, (text) => text + hostileText).images);
    const plain = draw(withTexts(runReports.planReuse, (text) => `${text} x`).images);
    // A string ends at the first quote that no backslash stands before.
    const shape = (text: string): string => text.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""');
    expect(shape(hostile)).toBe(shape(plain));
    expect(hostile.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });
});
