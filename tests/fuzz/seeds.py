"""Sound files to begin from: a small set that uses much of what the formats know."""

from tests.cli.small import CITY, DISTRICT

NATION = """\
plan: nation
title: 全国行动方案
level: national
region: {name: 全国}
document: {text: full, parts: [body, annex], number: 国发〔2024〕7号}
parents: []
base_year: 2023
years: [2024, 2027]
groups: [{name: 主要目标, headline: true}]
indicators:
  cleaning: {name: 更新环卫设备, group: 主要目标, targets: {2024: 300台套, 2027: 增长25%以上}}
  tools: {name: 数字化普及率, group: 主要目标, targets: {2027: 90%}, restated: {}}
"""
COUNTY = """\
plan: county
title: 某县行动方案
level: county
region: {name: 某县, code: "420503"}
document: {text: full, parts: [body], stage: 送审稿, issuer: 某县发改局}
parents: [city]
base_year: 2023
years: [2024, 2027]
offices: [县发改局, 县住建局]
groups: [{name: 主要目标, headline: true}, {name: 具体目标}]
actions:
  urban: {title: 更新行动, lead: [县住建局]}
indicators:
  cleaning:
    name: 更新环卫设备
    group: 具体目标
    targets: {2024: "", 2027: 50台套}
    link: {to: city/cleaning, relation: share, share: 8.33%}
    statements:
      - {part: body, chapter: 二、（一）, name: 环卫设备, targets: {2027: 50台套}, quote: 更新环卫设备50台套}
trims:
  - {indicator: city/tools, said: 90%, because: no-mandate, reason: 无此职能, proposed_by: 县发改局}
claims:
  - {says: 共1项指标, counts: indicators, equals: 1, where: "group == '具体目标'"}
  - {says: 由2项减为1项, ledger: {before: 2, trimmed: 1, after: 1}}
  - {says: 合计3项, sum: [1, 2], equals: 3}
"""
PLANS = {"nation": NATION, "city": CITY, "district": DISTRICT, "county": COUNTY}
WAIVERS = """\
waivers:
  - rule: SHR-001
    subject: "district/cleaning@2027"
    reason: "已报市发改委"
    approved_by: "市发改委"
    until: 2026-12-31
    numbers: ["100台套", "16.6%"]
"""
CONFIG = """\
plans: [plans]
packs: [rules]
waivers: waivers.yaml
fail_on: [error]
rules:
  SHR-001: {severity: warning}
  ALN-003: {levels: {district: {off: true}}}
"""
RULE = """\
id: ZZZ-001
title: {zh: 占比有数, en: A share is a number}
severity: warning
for: link
when: link.relation == 'share'
check: known(link.share) and any(link.indicator.plan.indicators, name == link.name)
message: {zh: "{link.name} 没有占比", en: "{link.name} has no share"}
why: {zh: 占比要有数, en: A share needs a number}
remedy: {zh: 补上占比, en: Add the share}
examples:
  - holds:
      city: {indicators: {a: {name: 电梯, targets: {2027: 600台}}}}
      district: {indicators: {a: {name: 电梯, targets: {2027: 9台}, link: {to: city/a, relation: share, share: 1.5%}}}}
  - violated:
      city: {indicators: {a: {name: 电梯, targets: {2027: 600台}}}}
      district: {indicators: {a: {name: 电梯, targets: {2027: 100台}, link: {to: city/a, relation: share}}}}
"""
FAMILY = """\
levels: [{id: union, zh: 联盟, en: Union}, {id: state, zh: 成员国, en: Member State}]
includes: []
"""


def files(**changed: bytes) -> dict[str, bytes]:
    """The sound set as files, some of them changed: by the name of a plan, or `config`, `waivers`, `rule`, `family`."""
    found = {f"plans/{name}.plan.yaml": text.encode() for name, text in PLANS.items()}
    found |= {"auditor.yaml": CONFIG.encode(), "waivers.yaml": WAIVERS.encode(), "rules/own.rule.yaml": RULE.encode()}
    places = {"config": "auditor.yaml", "waivers": "waivers.yaml", "rule": "rules/own.rule.yaml"}
    places |= {"family": "plans/family.yaml"} | {name: f"plans/{name}.plan.yaml" for name in PLANS}
    return found | {places[name]: content for name, content in changed.items()}
