import readCaseFile from 'virtual:case-file';
import { useState } from 'preact/hooks';
import { briefReader } from '../casefile/briefing.ts';
import { DEFAULT_HIGHLIGHTS } from '../casefile/highlight-settings.ts';
import { loadCaseFile } from '../casefile/load-case-file.ts';
import type { DisplayChoices } from '../components/looks.ts';
import { Sidebar, type SidebarProps } from '../components/Sidebar.tsx';
import { rally } from './sample-pages.ts';

export const caseFile = loadCaseFile(readCaseFile());

const STANDING = { launcher: 'tab', docked: true } as const;
const nothing = () => {};

/** A sidebar whose own choices work: language, folds, colours, edge, position. Closing it brings it back. */
export function SidebarStory(props: Partial<SidebarProps>) {
  const page = props.page ?? rally;
  const [language, setLanguage] = useState(props.language ?? 'en');
  const [sensitive, setSensitive] = useState(props.sensitive ?? 'fold');
  const [edge, setEdge] = useState(props.edge ?? 'right');
  const [position, setPosition] = useState(props.position ?? null);
  const [display, setDisplay] = useState<DisplayChoices>({ theme: props.theme ?? 'light', ...STANDING });
  const [highlights, setHighlights] = useState(props.highlights ?? DEFAULT_HIGHLIGHTS);
  const [opened, setOpened] = useState(1);
  return (
    <Sidebar
      key={opened}
      caseFile={caseFile}
      briefing={briefReader(caseFile, page)}
      layout="docked"
      takeFocus={false}
      onGoToMention={nothing}
      onGoToStatement={nothing}
      onGoToAttribution={nothing}
      onExport={() => true}
      onSlot={() => nothing}
      onAddNote={nothing}
      onShare={nothing}
      onSilencePage={() => setOpened(opened + 1)}
      onCopy={async () => true}
      {...props}
      theme={display.theme}
      display={display}
      onDisplay={(patch) => setDisplay({ ...display, ...patch })}
      page={page}
      language={language}
      sensitive={sensitive}
      edge={edge}
      position={position}
      highlights={highlights}
      onHighlights={(patch) => setHighlights({ ...highlights, ...patch })}
      onClose={() => setOpened(opened + 1)}
      onLanguage={setLanguage}
      onSensitive={setSensitive}
      onEdge={setEdge}
      onMove={setPosition}
    />
  );
}
