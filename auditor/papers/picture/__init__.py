"""Pictures of the chain: who answers whom, as SVG, Mermaid and data."""
