"""The version of the auditor, and where it is kept."""

VERSION = "0.1.0"

# Until it is published this names nobody's site (RFC 2606); `home` of auditor.yaml says where users find it.
HOME = "https://git.example.org/OWNER/auditor"
