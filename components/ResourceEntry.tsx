import type { ComponentChildren } from 'preact';
import { safetyNotesFor } from '../casefile/safety-notes.ts';
import { telLink } from '../casefile/tel-link.ts';
import type { Phone, Resource, ResourcesTaxonomy } from '../casefile/types.ts';
import { type DisclosureItem, Disclosures } from './Disclosures.tsx';
import { ExternalLink } from './ExternalLink.tsx';
import { Icon } from './Glyph.tsx';
import { ResourceDetails, ResourceSources } from './ResourceDetails.tsx';
import { type Reading, useReading } from './reading.ts';
import { When } from './When.tsx';

/** Safety notes that stand in the entry itself: before the number, and beside a directory of lawyers. */
const BEFORE_NUMBER = ['ice-lines'];
const AFTER_NUMBER = ['notario'];

/** One service: what it does, for whom, its number if its own page or two sources print it, and what to beware of. */
export function ResourceEntry({ resource }: { resource: Resource }) {
  const reading = useReading();
  const { caseFile, language } = reading;
  const notes = safetyNotesFor(resource, caseFile.taxonomy);
  const urgent = notes.filter(({ id }) => BEFORE_NUMBER.includes(id));
  const beside = notes.filter(({ id }) => AFTER_NUMBER.includes(id));
  const others = notes.filter((note) => !urgent.includes(note) && !beside.includes(note));
  const [caveat, ...moreCaveats] = resource.caveats.map((text) => text[language]);
  const further = [...moreCaveats, ...others.map((note) => note[language])];
  return (
    <article class="resource">
      <h3>{resource.name}</h3>
      {resource.roleInCase && <RoleInCase role={resource.roleInCase} />}
      <p class="desc">{resource.description[language]}</p>
      <p class="tags">{tagsOf(resource, reading).join(' · ')}</p>
      {urgent.map((note) => (
        <Caveat key={note.id} strong>
          {note[language]}
        </Caveat>
      ))}
      {resource.phones.map((phone) => (
        <Call key={phone.printed} phone={phone} />
      ))}
      {beside.map((note) => (
        <Caveat key={note.id}>{note[language]}</Caveat>
      ))}
      {caveat && <Caveat>{caveat}</Caveat>}
      {resource.websiteConfirmed === false && (
        <p class="meta">{caseFile.taxonomy.uiLabels.websiteUnconfirmed?.[language]}</p>
      )}
      <Disclosures lead={<Website resource={resource} />} items={moreToKnow(resource, further, reading)}>
        <NewestSource resource={resource} />
      </Disclosures>
    </article>
  );
}

/** The button for what does not fit the entry; `[]` when there is nothing more. */
function moreToKnow(resource: Resource, caveats: string[], { strings }: Reading): DisclosureItem[] {
  const facts = [resource.howToGetHelp, resource.address, resource.email];
  const count = caveats.length + resource.extraLinks.length + facts.filter((fact) => fact !== null).length;
  const more = {
    key: 'more',
    label: strings.moreToKnow(count),
    content: () => <ResourceDetails resource={resource} caveats={caveats} />,
  };
  return count === 0 ? [] : [more];
}

function RoleInCase({ role }: { role: NonNullable<Resource['roleInCase']> }) {
  const { caseFile, language, strings } = useReading();
  const sources = {
    key: 'sources',
    label: strings.sources(role.sources.length),
    content: () => <ResourceSources sources={role.sources} />,
  };
  return (
    <div class="run-on">
      <p>
        <b>{caseFile.taxonomy.uiLabels.roleInCase?.[language]}:</b> {role[language]}
      </p>{' '}
      <Disclosures items={[sources]} />
    </div>
  );
}

/** Where, at what cost, in which languages; never "English only" for an empty list. */
function tagsOf(resource: Resource, { caseFile, language, strings }: Reading): string[] {
  const { taxonomy } = caseFile;
  const label = (labels: ResourcesTaxonomy['places'], id: string) => labels[id]?.[language] ?? id;
  const places = resource.serves.includes('nationwide-us')
    ? [strings.nationwide]
    : resource.places.map((place) => label(taxonomy.places, place));
  const languages = resource.languagesConfirmed
    ? resource.languages.map((code) => label(taxonomy.languages, code))
    : [label(taxonomy.uiLabels, 'languagesUnknown')];
  return [places.join(', '), label(taxonomy.cost, resource.cost), languages.join(', ')].filter((tag) => tag !== '');
}

function Call({ phone }: { phone: Phone }) {
  const { caseFile, language, strings } = useReading();
  const link = telLink(phone);
  const { uiLabels } = caseFile.taxonomy;
  return (
    <div class="call">
      <p class="for">{phone.label[language]}</p>
      {link === null ? (
        <b>{phone.printed}</b>
      ) : (
        <a class="button" href={link} aria-label={`${uiLabels.call?.[language]} ${phone.printed}`}>
          <Icon name="phone" />
          {phone.printed}
        </a>
      )}
      <div class="meta">
        {phone.audience === 'inside-detention' && <p>{strings.onlyInside}</p>}
        {phone.hours && <p>{phone.hours[language]}</p>}
        <p>
          {phone.seenDate === null ? (
            uiLabels.undated?.[language]
          ) : (
            <>
              {uiLabels.numberSeen?.[language]} <When date={phone.seenDate} />
            </>
          )}
        </p>
      </div>
    </div>
  );
}

export function Caveat({ strong = false, children }: { strong?: boolean; children: ComponentChildren }) {
  return (
    <p class={`caveat ${strong ? 'is-strong' : ''}`}>
      <Icon name="warn" />
      <span>{children}</span>
    </p>
  );
}

function Website({ resource }: { resource: Resource }) {
  const { caseFile, language } = useReading();
  if (resource.website === null) return null;
  return <ExternalLink href={resource.website}>{caseFile.taxonomy.uiLabels.visitSite?.[language]}</ExternalLink>;
}

/** The newest date on a source a reader can open, or that there is none: never called "verified". */
function NewestSource({ resource }: { resource: Resource }) {
  const { caseFile, language } = useReading();
  const { newestSource, undated } = caseFile.taxonomy.uiLabels;
  if (resource.lastVerified === null) return <span>{undated?.[language]}</span>;
  return (
    <span>
      {newestSource?.[language]}: <When date={resource.lastVerified} />
    </span>
  );
}
