/** A built site served for the journeys. */
export interface JourneyHost {
  /** The folder it was built into. */
  readonly folder: string;
  /** The base path it was built for. */
  readonly base: string;
  readonly port: number;
  /** The address of its first page, ending with the base path. */
  readonly url: string;
}

/** The site as built for a host of its own, as built for a folder of somebody else's, one of renamed records, one of a long board. */
export interface JourneyHosts {
  readonly root: JourneyHost;
  readonly based: JourneyHost;
  readonly renamed: JourneyHost;
  readonly long: JourneyHost;
}

/** How many ports the journeys need. */
export const JOURNEY_PORTS = 4;

/** The first of these ports, one after the other, unless `JOURNEY_PORT` names another. */
export const usualJourneyPort = 4273;

const LAST_PORT = 65535 - JOURNEY_PORTS + 1;

function journeyHost(folder: string, base: string, port: number): JourneyHost {
  return { folder, base, port, url: `http://localhost:${port}${base}` };
}

/** Where the journeys find the builds. Throws when `JOURNEY_PORT` is no port with as many after it as they need. */
export function journeyHosts(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): JourneyHosts {
  const named = environment['JOURNEY_PORT']?.trim() || String(usualJourneyPort);
  const port = Number(named);
  if (!/^\d{1,5}$/.test(named) || port < 1 || port > LAST_PORT) {
    throw new Error(
      `JOURNEY_PORT is "${named}", but must be a whole number from 1 to ${LAST_PORT}.`,
    );
  }
  return {
    root: journeyHost('dist', '/', port),
    based: journeyHost('dist-based', '/x/', port + 1),
    renamed: journeyHost('dist-renamed', '/', port + 2),
    long: journeyHost('dist-long', '/', port + 3),
  };
}
