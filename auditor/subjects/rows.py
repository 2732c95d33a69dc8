"""The rows that rules speak of.

Every attribute that a rule may read is a field or a property of a row and an entry of
`auditor.subjects.vocabulary`. Three answers are possible for an absent value: None where a full text
is silent, `Missing` where the text is not whole, and the value itself. Rows are linked to one another
while they are built (`auditor.subjects.build`) and never change afterwards.
"""

from auditor.subjects.action_row import ActionRow, GroupRow, WorkItemRow
from auditor.subjects.allocation_row import AllocationRow
from auditor.subjects.cell_row import CellRow
from auditor.subjects.claim_row import ClaimRow
from auditor.subjects.indicator_row import IndicatorRow
from auditor.subjects.link_row import LinkRow
from auditor.subjects.plan_row import PlanRow
from auditor.subjects.statement_row import RestatementRow, StatementRow
from auditor.subjects.target_row import TargetRow
from auditor.subjects.total_row import TotalRow
from auditor.subjects.trim_row import DutyRow, TrimRow

SubjectRow = (
    PlanRow | IndicatorRow | TargetRow | StatementRow | RestatementRow | LinkRow | DutyRow | TrimRow
    | ActionRow | WorkItemRow | GroupRow | AllocationRow | CellRow | TotalRow | ClaimRow
)
