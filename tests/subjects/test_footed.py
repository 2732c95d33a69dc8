"""Links, twins, rows and claims on one footing, as whole findings."""

from collections.abc import Mapping

import pytest

from auditor.audit import Finding
from tests.small import audited
