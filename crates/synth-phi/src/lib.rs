//! Seeded synthetic health data full of PHI-like values from ranges never issued.
