"""Values as documents write them: quantities, units, names, exact numbers."""
