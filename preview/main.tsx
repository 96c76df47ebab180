import { render } from 'preact';
import { Article, renderInShadow } from './stage.tsx';
import { stories } from './stories.tsx';
import type { Story } from './story.ts';

const name = new URLSearchParams(location.search).get('story');
const story = stories.find((each) => each.name === name);
if (story) showStory(story);
else render(<Overview />, document.body);

/** One story alone, in a window of its own, as `?story=NAME`. */
function showStory({ name, scene, dir, render: content, prepare }: Story): void {
  document.title = name;
  if (dir) document.documentElement.dir = dir;
  if (scene) {
    const docked = innerWidth >= 1200 ? 'calc(100% - 400px)' : 'auto';
    const side = name.includes('left') ? 'auto' : undefined;
    render(
      <div style={{ width: docked, marginInlineStart: side }}>
        <Article dark={scene === 'dark-article'} />
      </div>,
      document.body,
    );
  }
  const root = renderInShadow(
    document.documentElement.appendChild(document.createElement('case-in-context')),
    content(),
  );
  requestAnimationFrame(() => {
    prepare?.(root);
    document.documentElement.dataset.ready = '';
  });
}

/** All stories, each in a frame: windows of their own size. */
function Overview() {
  document.body.className = 'is-overview';
  const groups = [...new Set(stories.map(({ group }) => group))];
  return (
    <main>
      <h1>Case in Context: every state</h1>
      {groups.map((group) => (
        <section key={group}>
          <h2>{group}</h2>
          <div class="group">{stories.filter((each) => each.group === group).map(Frame)}</div>
        </section>
      ))}
    </main>
  );
}

function Frame({ name, width, height }: Story) {
  return (
    <figure class="story" key={name}>
      <figcaption>
        <a href={`?story=${name}`}>{name}</a>
      </figcaption>
      <iframe title={name} src={`?story=${name}`} width={width} height={height} loading="lazy" />
    </figure>
  );
}
