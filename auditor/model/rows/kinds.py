"""The rows that rules speak of.

Every attribute that a rule may read is a field or a property of a row and an entry of
`auditor.language.vocabulary`. Three answers are possible for an absent value: None where a full text
is silent, `Missing` where the text is not whole, and the value itself. Rows are linked to one another
while they are built (`auditor.model.rows.build`) and never change afterwards.
"""

from auditor.model.rows.action import ActionRow, GroupRow, WorkItemRow
from auditor.model.rows.allocation import AllocationRow
from auditor.model.rows.cell import CellRow
from auditor.model.rows.claim import ClaimRow
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.link import LinkRow
from auditor.model.rows.plan import PlanRow
from auditor.model.rows.statement import RestatementRow, StatementRow
from auditor.model.rows.target import TargetRow
from auditor.model.rows.total import TotalRow
from auditor.model.rows.trim import DutyRow, TrimRow

SubjectRow = (
    PlanRow | IndicatorRow | TargetRow | StatementRow | RestatementRow | LinkRow | DutyRow | TrimRow
    | ActionRow | WorkItemRow | GroupRow | AllocationRow | CellRow | TotalRow | ClaimRow
)
