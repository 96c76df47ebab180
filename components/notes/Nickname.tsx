import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../casefile/types.ts';
import { LONGEST_AUTHOR } from '../../notes/note.ts';
import { useOwnId } from '../use-own-id.ts';
import { notesStringsFor } from './strings/index.ts';

interface NicknameProps {
  language: Language;
  /** '' for none. */
  nickname: string;
  onNickname(name: string): void;
}

/** The name a reader may sign shared notes with. Told when the field is left or Enter pressed; Escape takes it back. */
export function Nickname({ language, nickname, onNickname }: NicknameProps) {
  const strings = notesStringsFor(language);
  const id = useOwnId();
  const [name, setName] = useState(nickname);
  useEffect(() => setName(nickname), [nickname]);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Escape' || name === nickname) return;
    event.preventDefault();
    event.stopPropagation();
    setName(nickname);
  };
  return (
    <details class="nickname">
      <summary>
        <span>
          {strings.nickname}: {nickname === '' ? strings.nicknameNone : <b>{nickname}</b>}
        </span>
      </summary>
      <label class="lab" for={id}>
        {strings.nickname}
      </label>
      <input
        id={id}
        class="field"
        type="text"
        autocomplete="off"
        spellcheck={false}
        maxLength={LONGEST_AUTHOR}
        aria-describedby={`${id}-hint`}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
        onChange={(event) => onNickname(event.currentTarget.value.trim())}
        onKeyDown={onKeyDown}
      />
      <p class="meta" id={`${id}-hint`}>
        {strings.nicknameHint}
      </p>
    </details>
  );
}
