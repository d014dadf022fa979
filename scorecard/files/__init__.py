"""Loading: YAML, encodings and documents to records with locations, and files written whole."""
