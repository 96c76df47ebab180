import { useState } from 'preact/hooks';
import { Launcher, type LauncherProps } from '../components/Launcher.tsx';

/** A launcher that can be snoozed, woken and moved. */
export function LauncherStory(props: Partial<LauncherProps>) {
  const [snoozed, setSnoozed] = useState(props.snoozed ?? null);
  const [edge, setEdge] = useState(props.edge ?? 'right');
  return (
    <Launcher
      mentions={3}
      later={30}
      name="Hernández Romero"
      language="en"
      theme="light"
      onOpen={() => {}}
      {...props}
      snoozed={snoozed}
      edge={edge}
      onSnoozeSite={() => setSnoozed('site')}
      onSnoozeCase={() => setSnoozed('case')}
      onWake={() => setSnoozed(null)}
      onMoveEdge={setEdge}
    />
  );
}
