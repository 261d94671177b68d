import { stemOf } from "./stems";

/**
 * Words of adverts beside the words that the matrices use for the same. One line a family; the first words are those of
 * the matrices.
 */
const FAMILIES = [
  "supplier partner vendor procurement outsourcing subcontractor msp",
  "contract quotation licence license agreement rfp sourcing",
  "budget money spending finance cost capex opex p&l expenditure forecast invoice",
  "hire hiring recruit recruiting talent staffing onboarding interview",
  "coach coaching train mentor mentoring develop upskill appraise",
  "team staff lead leads subordinate direct-report employee headcount squad",
  "retention engagement attrition morale turnover",
  "cloud aws azure gcp kubernetes saas iaas virtualisation virtualization vmware hyper-v",
  "network lan wan vpn firewall cisco router switch wi-fi wifi sd-wan",
  "server storage backup linux windows active-directory database datacentre datacenter",
  "architecture design devops ci api microservice platform stack software",
  "risk threat vulnerability continuity",
  "compliance audit regulation regulatory gdpr hipaa sox pci iso soc nist fisma governance policy controls",
  "recovery disaster restore failover bcp drp",
  "security cybersecurity infosec encryption siem soc",
  "incident outage escalation",
  "roadmap strategy strategic vision transformation innovation",
  "communicate communication present presentation report reporting explain liaise stakeholder",
  "project programme program agile scrum pmp prince2 waterfall milestone deliverable",
  "regulator vietnam vietnamese regional apac asean cross-cultural multicultural localisation",
  "board investor director executive shareholder",
] as const;

/** Stems of the same family, by stem. */
const RELATED = new Map<string, Set<string>>();
for (const family of FAMILIES) {
  const stems = [...new Set(family.split(" ").map((word) => stemOf(word.replace(/-/g, ""))))];
  for (const stem of stems) {
    const others = RELATED.get(stem) ?? new Set();
    for (const other of stems) if (other !== stem) others.add(other);
    RELATED.set(stem, others);
  }
}

/** Stems that adverts use for the same thing; none for most words. */
export function relatedStems(stem: string): ReadonlySet<string> {
  return RELATED.get(stem) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();
