/** A chain. Here, as the other drawings are also in the reader's script, which is full. */
export function LinkIcon() {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" stroke-linecap="round" stroke-linejoin="round">
      <path
        d="M6.6 9.4a2.8 2.8 0 0 1 0-4l2.2-2.2a2.8 2.8 0 0 1 4 4l-1.2 1.2M9.4 6.6a2.8 2.8 0 0 1 0 4l-2.2 2.2a2.8 2.8 0 0 1-4-4l1.2-1.2"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
      />
    </svg>
  );
}
