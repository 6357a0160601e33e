import type { Html } from '@crucible/display/html.ts';
import { useEffect, useRef } from 'react';

/** A picture that display drew: its markup has every value escaped already, and holds no script. */
export function Drawn({ picture }: { readonly picture: Html }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { body } = new DOMParser().parseFromString(picture.markup, 'text/html');
    place.current?.replaceChildren(...body.childNodes);
  }, [picture]);
  return <div ref={place} />;
}
