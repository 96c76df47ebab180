/**
 * Query parameters that say where a visitor came from or who sent them, not which page it is. A name that some site uses
 * for its pages (`cid`, `s`, `src`, `mod`, `share`, `view`) is not here: two stories taken for one is worse than one
 * story taken for two.
 */
const PREFIXES =
  'utm_ at_ mc_ ns_ pk_ mtm_ hsa_ fb_ guce_ _hs oly_ vero_ soc_ wt_mc ga_ __twitter_impression amp_js amp_gsa';
const NAMES = [
  // advertising clicks
  'fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid li_fat_id srsltid epik dicbo wickedid irclickid',
  // social networks and mail
  'igsh igshid sfnsn mkt_tok s_kwcid s_cid hsctatracking trk ss_source ss_campaign_id bxid hss_channel __s _ga _gl',
  // newsrooms
  'ref ref_src ref_url refsrc referrer smid smtyp cmp cmpid ocid icid ncid taid itid intcid intcmp ito xtor ftag ftcamp mbid',
  'reflink guccounter pnespid sharetype sharetoken unlocked_article_code gift taboola usqp spm wprss rssfeed sr_share',
];
const names = new Set(NAMES.join(' ').split(' '));
const prefixes = PREFIXES.split(' ');

/** Whether a query parameter of this name only tracks; the case of its letters does not matter. */
export function isTrackingParameter(name: string): boolean {
  const lower = name.toLowerCase();
  return names.has(lower) || prefixes.some((prefix) => lower.startsWith(prefix));
}
