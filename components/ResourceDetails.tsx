import type { Resource } from '../casefile/types.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { Fact } from './Fact.tsx';
import { PlainAddress } from './PlainAddress.tsx';
import { useReading } from './reading.ts';
import { When } from './When.tsx';

interface ResourceDetailsProps {
  resource: Resource;
  /** Caveats and safety notes that do not stand in the entry itself. */
  caveats: string[];
}

/** Everything else there is to know of a service, and where we read it. */
export function ResourceDetails({ resource, caveats }: ResourceDetailsProps) {
  const { caseFile, language, strings } = useReading();
  const { uiLabels, confidence } = caseFile.taxonomy;
  const { howToGetHelp, address, email, extraLinks } = resource;
  return (
    <div class="details">
      {howToGetHelp && (
        <p>
          <b>{uiLabels.howToGetHelp?.[language]}:</b> {howToGetHelp[language]}
        </p>
      )}
      {extraLinks.map(({ label, url }) => (
        <p key={url}>
          <ExternalLink href={url}>{label[language]}</ExternalLink>
        </p>
      ))}
      {caveats.length > 0 && (
        <ul class="bullets">
          {caveats.map((caveat) => (
            <li key={caveat}>{caveat}</li>
          ))}
        </ul>
      )}
      <dl class="facts">
        {address && <Fact term={strings.address}>{address}</Fact>}
        {email && (
          <Fact term={strings.email}>
            <a class="link" href={`mailto:${email}`}>
              {email}
            </a>
          </Fact>
        )}
      </dl>
      <p class="meta">{confidence[resource.confidence]?.[language]}</p>
      <p class="lab">{strings.whereWeReadIt}</p>
      <ResourceSources sources={resource.sources} />
    </div>
  );
}

export function ResourceSources({ sources }: { sources: Resource['sources'] }) {
  const { strings } = useReading();
  return (
    <ul class="bullets">
      {sources.map(({ title, url, date }) => (
        <li key={url}>
          <ExternalLink href={url}>{title}</ExternalLink>{' '}
          <span class="meta">{date === null ? strings.noDateGiven : <When date={date} />}</span>
          {!url.startsWith('https://') && <PlainAddress url={url} />}
        </li>
      ))}
    </ul>
  );
}
