"""The version of the auditor."""

VERSION = "0.1.0"
