"""What people and programs read of an audit: one file per format."""
